# Archivos: con una respuesta, y la fotografía de un barco.

file-none = Elija un archivo.
file-kind = No se puede leer este archivo. Envíe una imagen (JPEG, PNG o WebP) o, con una respuesta, un PDF.
file-too-large = El archivo pesa más de 5 MB. Envíe uno más pequeño.
file-too-many-pixels = La imagen tiene más de 40 millones de píxeles. Envíe una más pequeña.
file-with-answer = Un archivo (opcional)
file-with-answer-hint = Una imagen o un PDF, de 5 MB como máximo. Se omite lo que una imagen dice del lugar donde se tomó.
file-sent = Archivo: { $name }

photograph-title = Fotografía del barco
photograph-of = Fotografía de { $name }
photograph-lead = Los funcionarios que ven una escala de este barco ven la fotografía y lo encuentran en la bahía.
photograph-file = Imagen
photograph-hint = JPEG, PNG o WebP, de 5 MB como máximo. Se omite lo que dice del lugar donde se tomó.
photograph-keep = Guardar esta imagen
photograph-remove = Quitar la fotografía
