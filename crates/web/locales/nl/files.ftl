# Bestanden: bij een antwoord, en de foto van een boot.

file-none = Kies een bestand.
file-kind = Dit bestand kan niet gelezen worden. Stuur een afbeelding (JPEG, PNG of WebP) of, bij een antwoord, een PDF.
file-too-large = Het bestand is groter dan 5 MB. Stuur een kleiner.
file-too-many-pixels = De afbeelding heeft meer dan 40 miljoen pixels. Stuur een kleinere.
file-with-answer = Een bestand erbij (niet verplicht)
file-with-answer-hint = Een afbeelding of een PDF, hoogstens 5 MB. Wat een foto zegt over de plaats van opname wordt weggelaten.
file-sent = Bestand: { $name }

photograph-title = Foto van de boot
photograph-of = Foto van { $name }
photograph-lead = Ambtenaren die een aanloop van deze boot zien, zien de foto en vinden haar in de baai.
photograph-file = Afbeelding
photograph-hint = JPEG, PNG of WebP, hoogstens 5 MB. Wat ze zegt over de plaats van opname wordt weggelaten.
photograph-keep = Deze afbeelding bewaren
photograph-remove = Foto weghalen
