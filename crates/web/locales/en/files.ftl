# Files: with an answer, and the photograph of a boat.

file-none = Choose a file.
file-kind = This file cannot be read. Send a picture (JPEG, PNG or WebP) or, with an answer, a PDF.
file-too-large = The file is larger than 5 MB. Send a smaller one.
file-too-many-pixels = The picture has more than 40 million pixels. Send a smaller one.
file-with-answer = A file with it (optional)
file-with-answer-hint = A picture or a PDF, at most 5 MB. What a picture tells of the place where it was taken is left out.
file-sent = File: { $name }

photograph-title = Photograph of the boat
photograph-of = Photograph of { $name }
photograph-lead = Officers who see a call of this boat see the photograph and find her in the bay.
photograph-file = Picture
photograph-hint = JPEG, PNG or WebP, at most 5 MB. What it tells of the place where it was taken is left out.
photograph-keep = Keep this picture
photograph-remove = Take the photograph away
