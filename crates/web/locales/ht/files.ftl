# needs a native reader
# Fichye: ak yon repons, ak foto yon bato.

file-none = Chwazi yon fichye.
file-kind = Fichye sa a pa ka li. Voye yon imaj (JPEG, PNG oswa WebP) oswa, ak yon repons, yon PDF.
file-too-large = Fichye a depase 5 MB. Voye yon pi piti.
file-too-many-pixels = Imaj la gen plis pase 40 milyon piksèl. Voye yon pi piti.
file-with-answer = Yon fichye avè l (si ou vle)
file-with-answer-hint = Yon imaj oswa yon PDF, 5 MB pa plis. Sa yon foto di sou kote yo te pran l retire.
file-sent = Fichye: { $name }

photograph-title = Foto bato a
photograph-of = Foto { $name }
photograph-lead = Ajan ki wè yon eskal bato sa a wè foto a epi yo jwenn li nan bè a.
photograph-file = Imaj
photograph-hint = JPEG, PNG oswa WebP, 5 MB pa plis. Sa li di sou kote yo te pran l retire.
photograph-keep = Kenbe imaj sa a
photograph-remove = Retire foto a
