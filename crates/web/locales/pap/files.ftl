# needs a native reader
# Archivo: ku un kontesta, i e potrèt di un boto.

file-none = Skohe un archivo.
file-kind = No por lesa e archivo aki. Manda un imágen (JPEG, PNG òf WebP) òf, ku un kontesta, un PDF.
file-too-large = E archivo ta mas grandi ku 5 MB. Manda esun mas chikitu.
file-too-many-pixels = E imágen tin mas ku 40 mion pixel. Manda esun mas chikitu.
file-with-answer = Un archivo kuné (opshonal)
file-with-answer-hint = Un imágen òf un PDF, máksimo 5 MB. Loke un potrèt ta bisa di e lugá kaminda a saké ta keda afó.
file-sent = Archivo: { $name }

photograph-title = Potrèt di e boto
photograph-of = Potrèt di { $name }
photograph-lead = Ofisialnan ku ta mira un eskala di e boto aki ta mira e potrèt i ta hañ'é den e bahia.
photograph-file = Imágen
photograph-hint = JPEG, PNG òf WebP, máksimo 5 MB. Loke e ta bisa di e lugá kaminda a saké ta keda afó.
photograph-keep = Warda e imágen aki
photograph-remove = Kita e potrèt
