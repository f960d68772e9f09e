# Fichiers : avec une réponse, et la photo d'un bateau.

file-none = Choisissez un fichier.
file-kind = Ce fichier ne peut pas être lu. Envoyez une image (JPEG, PNG ou WebP) ou, avec une réponse, un PDF.
file-too-large = Le fichier dépasse 5 Mo. Envoyez-en un plus petit.
file-too-many-pixels = L'image a plus de 40 millions de pixels. Envoyez-en une plus petite.
file-with-answer = Un fichier avec (facultatif)
file-with-answer-hint = Une image ou un PDF, 5 Mo au plus. Ce qu'une image dit du lieu de la prise de vue est retiré.
file-sent = Fichier : { $name }

photograph-title = Photo du bateau
photograph-of = Photo de { $name }
photograph-lead = Les agents qui voient une escale de ce bateau voient la photo et le trouvent dans la baie.
photograph-file = Image
photograph-hint = JPEG, PNG ou WebP, 5 Mo au plus. Ce qu'elle dit du lieu de la prise de vue est retiré.
photograph-keep = Garder cette image
photograph-remove = Retirer la photo
