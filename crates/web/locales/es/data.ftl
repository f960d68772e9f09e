# Los datos propios: quién miró, qué se guarda, copiar, borrar, cerrar.

data-title = Sus datos
data-row-text = Quién miró, una copia, borrar

data-looks-title = Quién miró
data-looks-lead = Cada vez que un organismo abre lo que usted envió, queda anotado. Aquí ve qué organismo fue y para qué, no el nombre del funcionario. Una lectura se muestra { $hours } horas después.
data-looks-alike = Ninguna isla pide más tiempo.
data-looks-apart = Donde la ley de una isla lo dispone, una lectura se muestra más tarde, o no para ciertos fines: { $islands }.
data-looks-since = Las lecturas se guardan así desde el { $date }. Las anteriores no se pueden mostrar aquí.
data-looks-none = Nadie ha mirado, hasta donde se puede decir ahora.
data-looks-more = Se muestran las últimas { $count }. Una copia de sus datos tiene las últimas 1.000.
data-look-when = Cuándo
data-look-who = Organismo
data-look-what = Qué
data-look-why = Para qué
data-look-whole = La administración
data-look-call = Su aviso { $reference }
data-look-certificate = Un certificado suyo
data-look-attachment = Un archivo que usted envió
data-look-photograph = La fotografía de su barco
data-look-other = Un registro suyo

data-keep-title = Qué se guarda y hasta cuándo
data-keep-what = Qué
data-keep-until = Hasta
data-keep-why = Por qué
data-keep-lists = Sus listas: personas, barcos, bienes
data-keep-removed = Lo que quitó de una lista
data-keep-guests = Enlaces de invitados y sus nombres
data-keep-drafts = Planes que nunca envió
data-keep-calls = Avisos enviados, decisiones y mensajes
data-keep-certificates = Certificados
data-keep-attachments = Archivos enviados con respuestas
data-keep-letters = Correos para usted, ya enviados
data-keep-sessions = En qué dispositivos entró
data-keep-ledger = Quién hizo y leyó qué
data-until-deleted = que usted lo borre
data-until-removed = { $days } días después
data-until-ended = { $days } días después del final
data-until-changed = { $days } días después del último cambio
data-until-sent = { $days } días después
data-until-law = que la ley de la isla lo permita; decide su administración
data-until-never = siempre; no contiene nombres
data-why-lists = Para que los rellene una sola vez.
data-why-removed = Para poder corregir un error.
data-why-guests = Los enlaces ya no sirven.
data-why-drafts = Para que encuentre un plan la próxima temporada.
data-why-calls = Son los registros de la administración sobre su llegada y salida.
data-why-certificates = La próxima isla debe poder comprobarlos.
data-why-attachments = Pertenecen al aviso al que responden.
data-why-letters = Para reenviar un correo que falló.
data-why-sessions = Para investigar un acceso extraño.
data-why-ledger = Prueba que nada se cambió ni leyó en secreto.

data-correct-title = Corregirlos
data-correct-lead = Usted mismo cambia sus listas y planes. Lo enviado se cambia modificando el viaje y enviándolo otra vez; los organismos ven entonces ambas versiones.
data-correct-goods = Armas, animales y provisiones
data-more-title = Copiar, borrar, cerrar
data-done-deleted = Lo que eligió está borrado.
data-done-closed = Su cuenta está cerrada. Un correo a su dirección lo confirma.

data-export-title = Obtener una copia de sus datos
data-export-lead = Recibe su perfil, sus listas, sus grupos de invitados, cada plan, cada aviso enviado con sus decisiones, mensajes y certificados, y quién miró.
data-export-form = Qué quiere copiar
data-export-zip = Los datos y los archivos
data-export-zip-hint = Un ZIP con data.json, los archivos de sus escalas y las fotos de sus barcos.
data-export-json = Solo los datos
data-export-json-hint = Un archivo (JSON).
data-export-care = Nombra a todos los que navegaron con usted. Guárdelo donde nadie más lo lea.
data-export-button = Obtener la copia

data-delete-title = Borrar listas y planes
data-delete-lead = Lo que elija se borra de inmediato y no se puede recuperar. Un aviso enviado conserva lo que decía.
data-delete-what = ¿Qué quiere borrar?
data-delete-people = Personas, sus documentos y grupos de invitados
data-delete-vessels = Barcos, con sus fotografías
data-delete-belongings = Armas, animales y provisiones
data-delete-drafts = Planes que nunca envió
data-delete-none = Elija lo que quiere borrar.
data-delete-button = Borrar definitivamente

data-close-title = Cerrar su cuenta
data-close-goes = Esto desaparece: su nombre, dirección y contraseña, sus listas, sus planes, las fotografías de sus barcos, la dirección de su calendario y sus claves para programas. Todos sus dispositivos salen. No se puede deshacer.
data-close-stays = Esto permanece: los avisos enviados, con las personas en ellos, sus decisiones, mensajes, archivos y certificados. Son registros de las administraciones a las que los envió, hasta que la ley permita borrarlos. También queda el registro de accesos; no contiene nombres.
data-close-under-way = Hay una escala en curso: { $references }. Cierre su cuenta cuando termine, o retire antes el aviso.
data-close-seat = Esta cuenta también trabaja para una administración. Pida primero a su administrador que termine esa función.
data-close-button = Cerrar la cuenta definitivamente
