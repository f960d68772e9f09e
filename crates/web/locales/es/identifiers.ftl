# What the readers of identifiers say: why something is no IMO number, what is odd about a passport,
# what the parts of a hull number are called. One message for each of identifiers::KEYS.
# Values that are countries, dates, kinds or fields arrive already put into words; that is why they
# stand after a colon or between brackets, where they need no article and no agreement.

# Call sign
call-sign-length = Escriba el indicativo de llamada de la licencia de radio, de 3 a 10 letras y cifras; este tiene { $count }.
call-sign-series = Indicativo de llamada de
call-sign-series-unknown = No se conoce ningún país cuyos indicativos de llamada empiecen por { $start }.
call-sign-shape = El indicativo de llamada de una embarcación suele tener de 4 a 7 letras y cifras, con una letra entre las dos primeras, como J6ABC o MABC2.

# Countries
country-name = País
country-specimen = Utopía es solo el país de los documentos de muestra.
country-successors = Hoy
country-unknown = Elija el país de la lista; “{ $given }” no es un código ni un nombre de país conocido.
country-until = Código en uso hasta
country-withdrawn = Este código de país ya no se usa: { $country }, hasta { $date }.

# Dates
date-day = Escriba un día del 1 al { $last }; ese mes no tiene otro.
date-month = Escriba el mes con un número del 1 al 12.
date-shape = Escriba día, mes y año, por ejemplo 24 11 2029.
date-year = Escriba el año con cuatro cifras, por ejemplo 2029.

# Numbers of documents
document-number = Número de documento
document-number-length = Escriba el número de documento tal como está impreso; { $count } caracteres son demasiados.
document-number-no-digit = Los números de documento llevan cifras; este no tiene ninguna.
document-number-placeholder = Esto no parece un número de documento; cópielo del documento.
document-number-short = Pocos países expiden números de documento tan cortos; compruébelo.

# Hull numbers
hin-build-year-differs = El número de casco dice { $hin-year }, pero el año de construcción es { $stated }.
hin-built-month = Mes de construcción
hin-built-year = Año de construcción
hin-country = País del constructor
hin-country-unknown = Ningún país tiene el código { $code }, con el que empieza este número de casco.
hin-iso = Internacional, 14 caracteres con el país (ISO 10087)
hin-length = Escriba el número de casco grabado en el espejo de popa, de 12 o 14 caracteres; este tiene { $count }.
hin-maker = Código del constructor
hin-model-year = Año del modelo
hin-older-shape = Este número de casco tiene la forma usada de 1972 a 1984.
hin-other = Otra forma
hin-placeholder = Escriba el número de casco del espejo de popa, o déjelo vacío si la embarcación no tiene.
hin-serial = Número de serie del casco
hin-serial-letters = La serie de un número de casco no lleva las letras I, O ni Q; fíjese si son un 1 o un 0.
hin-shape = Forma del número de casco
hin-unknown-shape = Un número de casco posterior a 1984 tiene 12 caracteres, o 14 con el país.
hin-us = Estadounidense, 12 caracteres, desde 1984
hin-us-1972 = Estadounidense, 12 caracteres, de 1972 a 1984
hin-years-differ = El número de casco dice construida en { $built }, pero modelo de { $model-year }.

# IMO numbers
imo-check = Dígito de control
imo-check-digit = Compruebe el número OMI; una de sus cifras no es correcta.
imo-digits = Escriba solo las siete cifras del número OMI; “{ $found }” no forma parte de él.
imo-leading-zero = Ningún buque tiene un número OMI que empiece por 0.
imo-length = Escriba las siete cifras del número OMI; este tiene { $count }.
imo-number = Número OMI

# Languages
language-unknown = Elija entre en, es, fr, nl, pap, ht.

# UN/LOCODE
locode-country = Compruebe el UN/LOCODE; ningún país tiene el código { $code }.
locode-country-differs = El UN/LOCODE { $locode } no está en el país indicado: { $country }.
locode-country-name = País
locode-length = Escriba los cinco caracteres del UN/LOCODE, por ejemplo LCGRI; este tiene { $count }.
locode-place = Lugar
locode-shape = Escriba dos letras para el país y tres letras o cifras del 2 al 9 para el lugar.

# Microchips of pets
microchip-animal = Número del animal
microchip-country = País del microchip
microchip-digits = Escriba solo las cifras del microchip; “{ $found }” no forma parte de él.
microchip-length = Escriba las 15 cifras del microchip; este tiene { $count }.
microchip-maker = Código del fabricante
microchip-not-iso = Es un microchip de { $count } cifras, que los lectores ISO no pueden leer. Pida a su veterinario el número de 15 cifras, o lleve un lector y avise al puerto.
microchip-placeholder = Escriba el número de microchip del pasaporte de la mascota o del papel del veterinario.
microchip-prefix-unknown = { $prefix } no es ni un país ni un fabricante de microchips.
microchip-test = Los microchips que empiezan por 999 son de prueba, no de animales.

# MMSI
mmsi-aid-to-navigation = Ayuda a la navegación
mmsi-beacon = Radiobaliza de socorro u otro dispositivo
mmsi-coast-station = Estación costera
mmsi-digits = Escriba solo las nueve cifras del MMSI; “{ $found }” no forma parte de él.
mmsi-flag-differs = El MMSI y el pabellón de la embarcación no coinciden. MMSI: { $mmsi-country }. Pabellón: { $flag }.
mmsi-group = Grupo de barcos
mmsi-handheld = Radio portátil
mmsi-kind = Tipo de estación
mmsi-kind-unknown = Compruebe el MMSI; ninguna estación tiene un número que empiece así.
mmsi-length = Escriba las nueve cifras del MMSI; este tiene { $count }.
mmsi-mid = Pabellón según el MMSI
mmsi-mid-unknown = No se conoce ningún país que use MMSI con las cifras { $mid }.
mmsi-not-a-ship = Este MMSI no es el de la propia embarcación. Tipo de estación: { $kind }.
mmsi-placeholder = Escriba el MMSI de su licencia de radio, o déjelo vacío si no tiene.
mmsi-rescue-aircraft = Aeronave de rescate
mmsi-ship-station = Estación de barco
mmsi-tender = Embarcación auxiliar de otro barco

# The machine-readable lines of passports and cards
mrz-birth = Fecha de nacimiento
mrz-birth-impossible = La fecha de nacimiento de las líneas no es una fecha real.
mrz-birth-unknown = El emisor dejó la fecha de nacimiento sin indicar, en todo o en parte.
mrz-character = Use solo de la A a la Z, del 0 al 9 y <; la línea { $line } tiene “{ $found }” en la posición { $place }.
mrz-check-digit = Compruebe las líneas de la parte inferior del documento. Hay un error en: { $fields }.
mrz-checks-failed = Los dígitos de control de las líneas del documento no coinciden; compare cada carácter. Revise: { $fields }.
mrz-composite = Última cifra, o lo que abarca
mrz-country-unknown = { $code } no es un código de país de un documento de viaje.
mrz-document = Esto no es un pasaporte ni un documento de identidad; sus líneas empiezan por “{ $code }”.
mrz-expired = El documento ya no es válido. Caducó: { $date }.
mrz-expiry = Fecha de caducidad
mrz-expiry-far = El documento es válido por un tiempo inusualmente largo. Caduca: { $date }.
mrz-expiry-impossible = La fecha de caducidad de las líneas no es una fecha real.
mrz-expiry-none = El documento no indica fecha de caducidad.
mrz-given = Nombres
mrz-issuer = Expedido por
mrz-issuer-not-nationality = El emisor y la nacionalidad no coinciden. Expedido por: { $issuer }. Nacionalidad: { $nationality }.
mrz-layout = Tipo de documento
mrz-lines = Copie todos los caracteres de las líneas de la parte inferior del documento: dos líneas de 44 en un pasaporte, dos de 36 o tres de 30 en una tarjeta. Aquí hay { $found }.
mrz-name-letters = Escriba el nombre en letras latinas, como lo imprime el documento; se perdería “{ $letters }”.
mrz-nationality = Nacionalidad
mrz-not-found = Tome la foto otra vez, más de cerca, con las líneas de la parte inferior del documento.
mrz-number = Número de documento
mrz-number-missing = Compruebe el número de documento en las líneas; falta o empieza por <.
mrz-one-name = El documento muestra un solo nombre; no pida otro a su titular.
mrz-personal-number = Número personal
mrz-repaired = La foto era difícil de leer y se ha corregido; compare cada carácter.
mrz-sex = Sexo
mrz-surname = Apellidos
mrz-td1 = Tarjeta, tres líneas de 30
mrz-td2 = Tarjeta, dos líneas de 36
mrz-td3 = Pasaporte, dos líneas de 44

# Dates of travel documents
passport-birth-in-future = Compruebe la fecha de nacimiento; está en el futuro.
passport-birth-long-ago = El titular tiene más de 105 años; compruebe el año de nacimiento.
passport-birth-too-long-ago = Compruebe el año de nacimiento; nadie vivo nació hace tanto tiempo.
passport-expired = El documento ya no es válido. Caducó: { $date }.
passport-expiry-not-after-birth = Compruebe las fechas; el documento caduca antes de nacer su titular.
passport-expiry-not-after-issue = Compruebe las fechas; el documento caduca el día de su expedición o antes.
passport-issue-before-birth = Compruebe las fechas; el documento se expidió antes de nacer su titular.
passport-issue-in-future = Compruebe la fecha de expedición; está en el futuro.
passport-validity-long = El documento es válido por más de { $years } años; compruebe ambas fechas.

# Sex, as the document has it
sex-female = Femenino
sex-male = Masculino
sex-unspecified = Sin especificar

# Any text
text-character = Quite el carácter { $character }; aquí solo van letras de la A a la Z y cifras.
text-empty = Rellene esto; está vacío.
text-too-long = Redúzcalo a { $limit } caracteres o menos.
