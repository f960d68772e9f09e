# What checks, deadlines, requirements and fees say. Spanish.

## Common words

check-words = { $words }
check-agency-all = todos los organismos
check-agency-customs = la aduana
check-agency-immigration = inmigración
check-agency-port-health = sanidad portuaria
check-agency-port-authority = la autoridad portuaria
check-agency-agriculture = agricultura
check-time-unknown = no se sabe
check-unknown-hours = No conocemos el horario de { $agency } en { $port }; no podemos decir si la oficina está abierta.
check-unknown-history = No se consultaron viajes anteriores; no se comparó con ellos.
check-unknown-expiry = El documento de { $name } no tiene fecha de caducidad; no sabemos hasta cuándo es válido.
check-unknown-allowance = No conocemos la franquicia de este territorio para bebidas y tabaco. Lo que declara se muestra a la aduana.
check-answer-yes = sí
check-answer-no = no
check-answer-yes-no = sí o no
check-answer-text = un texto
check-answer-number = un número
check-answer-date = una fecha, por ejemplo 2026-12-01
check-answer-list = una lista
check-field-number = número
check-field-issuing-country = país de expedición
check-field-nationality = nacionalidad
check-field-born = fecha de nacimiento
check-field-expires-on = fecha de caducidad
check-field-sex = sexo
check-field-name = nombre
check-field-registration-country = país de matrícula
check-field-registration-number = número de matrícula
check-field-home-port = puerto base
check-field-length = eslora
check-field-colour = color del casco
check-field-year-built = año de construcción
check-field-masts = número de mástiles
check-field-owner = propietario
check-field-maker = fabricante
check-field-serial = número de serie
check-field-calibre = calibre
check-field-rounds = número de cartuchos
check-field-permit = permiso o autorización
check-field-licence = licencia
check-document-dates-issued-before-birth = se expidió antes de que naciera el titular
check-document-dates-issued-in-future = su fecha de expedición está en el futuro
check-document-dates-expires-before-issue = caduca antes de expedirse o de nacer el titular
check-weapon-handgun = arma corta
check-weapon-rifle = rifle
check-weapon-shotgun = escopeta
check-weapon-flare-gun = pistola de bengalas
check-weapon-speargun = fusil de pesca
check-weapon-hawaiian-sling = arpón hawaiano o fisga
check-weapon-bow = arco o ballesta
check-weapon-catapult = tirachinas
check-weapon-other = otra arma
check-animal-dog = el perro
check-animal-cat = el gato
check-animal-ferret = el hurón
check-animal-bird = el ave
check-animal-other = el animal

## Checks of people and papers

check-people-unique-title = Nadie figura dos veces
check-people-unique-skipper = { $name } figura dos veces con la misma fecha de nacimiento. Deje una sola.
check-people-unique-officer = { $name } aparece dos veces con la misma fecha de nacimiento.
check-document-unique-title = Cada documento es de una sola persona
check-document-unique-skipper = { $name } y { $other } tienen el mismo número de documento { $number }. Corrija uno.
check-document-unique-officer = El documento { $number } se da para { $name } y { $other }.
check-person-born-title = Las fechas de nacimiento son posibles
check-person-born-skipper = Revise la fecha de nacimiento de { $name }: { $born }.
check-person-born-officer = Fecha de nacimiento de { $name }: { $born }; en el futuro o hace más de 120 años.
check-country-codes-known-title = Los países son conocidos
check-country-codes-known-skipper = { $code } no es un código de país conocido. Elija el país de la lista.
check-country-codes-known-officer = Código de país desconocido { $code }.
check-country-codes-current-title = Los códigos de país siguen vigentes
check-country-codes-current-skipper = { $country } ({ $code }) no es código de país desde { $until }. Si su documento lo muestra, déjelo.
check-country-codes-current-officer = Código de país retirado { $code } ({ $country }, hasta { $until }).
check-document-present-title = Todos tienen documento de viaje
check-document-present-skipper = Añada el pasaporte u otro documento de viaje de { $name }.
check-document-present-officer = Sin documento de viaje para { $name }.
check-document-dates-title = Las fechas de los documentos concuerdan
check-document-dates-skipper = Revise las fechas del documento { $number } de { $name }: { $fault }.
check-document-dates-officer = Documento { $number } de { $name }: { $fault }.
check-mrz-check-digits-title = Los dígitos de control del pasaporte son correctos
check-mrz-check-digits-skipper = Las líneas al pie del pasaporte de { $name } tienen un error. Escríbalas o escanéelas otra vez.
check-mrz-check-digits-officer = La zona de lectura mecánica de { $name } no verifica.
check-mrz-agrees-title = Las líneas del pasaporte dicen lo escrito
check-mrz-agrees-skipper = Para { $name }, este dato difiere de las líneas del pasaporte: { $field }. Revise ambos.
check-mrz-agrees-officer = { $name }: { $field } difiere entre la zona de lectura mecánica y la declaración.
check-people-any-title = Hay alguien a bordo
check-people-any-skipper = Aquí no hay nadie a bordo. Indique quiénes están.
check-people-any-officer = La lista de personas está vacía.
check-people-one-master-title = Un solo capitán
check-people-one-master-skipper =
    { $count ->
        [0] Nadie figura como capitán. Elija quién lo es.
        *[other] Figuran { $count } capitanes. Elija uno.
    }
check-people-one-master-officer = Capitanes a bordo: { $count }.
check-people-coherent-title = Llegan los mismos que zarparon de la escala anterior
check-people-coherent-skipper = De la escala anterior zarparon { $left } personas y aquí llegan { $arrive }. Anote el cambio entre quienes embarcan o desembarcan. Faltan: { $missing_count } { $missing }. De más: { $extra_count } { $extra }.
check-people-coherent-officer = Zarparon { $left }, llegan { $arrive }. Faltan: { $missing_count } { $missing }. De más: { $extra_count } { $extra }.
check-people-changes-title = Los embarques y desembarques son posibles
check-people-changes-skipper =
    { $change ->
        [joins] { $name } no puede embarcar: ya está a bordo.
        *[leaves] { $name } no puede desembarcar: no está a bordo.
    } Corrija la lista.
check-people-changes-officer =
    { $change ->
        [joins] { $name } embarca pero ya está a bordo.
        *[leaves] { $name } desembarca pero no está a bordo.
    }
check-minor-accompanied-title = Los menores viajan con familia
check-minor-accompanied-skipper = { $name } tiene { $age } años y ningún adulto a bordo lleva el mismo apellido. Tenga a mano la carta de los padres.
check-minor-accompanied-officer = { $name }, { $age } años, sin adulto del mismo apellido.
check-document-valid-on-arrival-title = Los documentos son válidos al llegar
check-document-valid-on-arrival-skipper = El documento de { $name } caduca el { $expires }, antes de su llegada el { $arrival }. Indique uno válido; si no, decide inmigración.
check-document-valid-on-arrival-officer = El documento de { $name } caduca el { $expires }; llegada el { $arrival }.
check-document-valid-past-stay-title = Los pasaportes valen lo suficiente tras la estancia
check-document-valid-past-stay-skipper = El documento de { $name } caduca el { $expires }. Inmigración pide { $months } meses tras la estancia, hasta el { $until }. Puede enviar el aviso; decide un oficial.
check-document-valid-past-stay-officer = El documento de { $name } caduca el { $expires }; la regla pide { $months } meses tras la estancia ({ $until }).

## Checks of the vessel

check-vessel-particulars-title = La embarcación está descrita
check-vessel-particulars-skipper = Añada sobre la embarcación: { $field }.
check-vessel-particulars-officer = Sin indicar: { $field }.
check-vessel-mmsi-title = El MMSI es posible
check-vessel-mmsi-skipper = { $mmsi } no es un MMSI de embarcación: nueve cifras, la primera de 2 a 7. Vea su licencia de radio.
check-vessel-mmsi-officer = El MMSI { $mmsi } no es de estación de barco.
check-vessel-mmsi-flag-title = MMSI y pabellón concuerdan
check-vessel-mmsi-flag-skipper = El MMSI { $mmsi } es de { $country } y el pabellón de { $flag }. Si no se volvió a registrar la radio, déjelo.
check-vessel-mmsi-flag-officer = MMSI { $mmsi }: { $country }; pabellón: { $flag }.
check-vessel-imo-title = El número IMO es correcto
check-vessel-imo-skipper = { $imo } no es un número IMO: sus siete cifras no concuerdan. Déjelo vacío si no tiene.
check-vessel-imo-officer = El número IMO { $imo } no supera el dígito de control.
check-vessel-hull-id-title = El número de casco es posible
check-vessel-hull-id-skipper = Compare el número de casco { $hull_id } con la placa de popa: 12 signos, o 14 con el país.
check-vessel-hull-id-officer = El número de casco { $hull_id } no tiene la forma habitual.
check-vessel-hull-id-year-title = Número de casco y año concuerdan
check-vessel-hull-id-year-skipper = Escribió { $stated } como año; el número de casco dice { $told }. Revise ambos.
check-vessel-hull-id-year-officer = Año { $stated }, según el casco { $told }.
check-vessel-call-sign-title = El indicativo es posible
check-vessel-call-sign-skipper = { $call_sign } no es un indicativo de radio. Vea su licencia de radio.
check-vessel-call-sign-officer = El indicativo { $call_sign } no tiene forma conocida.
check-vessel-call-sign-flag-title = Indicativo y pabellón concuerdan
check-vessel-call-sign-flag-skipper = El indicativo { $call_sign } es de { $country } y el pabellón de { $flag }.
check-vessel-call-sign-flag-officer = Indicativo { $call_sign }: { $country }; pabellón: { $flag }.

## Checks of ports, times and passages

check-places-known-title = Los puertos anterior y siguiente son conocidos
check-places-known-skipper =
    No conocemos el puerto { $port }. { $count ->
        [0] Indique su nombre y país.
        *[other] ¿Quiso decir { $meant }?
    }
check-places-known-officer = Puerto desconocido { $port }.
check-from-given-title = Se indica el último puerto
check-from-given-skipper = Indique de qué puerto viene.
check-from-given-officer = Último puerto sin indicar.
check-from-matches-last-clearance-title = Viene de donde fue despachada
check-from-matches-last-clearance-skipper = Viene de { $from }, pero el último despacho es de { $cleared }, { $on }. Corríjalo o tenga a mano el papel de { $from }.
check-from-matches-last-clearance-officer = De { $from }; último despacho de salida en { $cleared }, { $on }.
check-people-match-last-clearance-title = Las personas son las del último despacho
check-people-match-last-clearance-skipper = El último despacho nombra { $cleared } personas; llega con { $arrive }. Faltan: { $missing_count } { $missing }. De más: { $extra_count } { $extra }. Indique dónde desembarcó o embarcó cada una.
check-people-match-last-clearance-officer = Despachadas { $cleared }, llegan { $arrive }. Faltan: { $missing_count } { $missing }. De más: { $extra_count } { $extra }.
check-document-in-other-voyage-title = Nadie está en otro viaje abierto
check-document-in-other-voyage-skipper = { $name } (documento { $number }) figura también en el viaje abierto { $reference }. Quite a la persona de uno.
check-document-in-other-voyage-officer = Documento { $number } ({ $name }) en el viaje abierto { $reference }.
check-vessel-in-other-voyage-title = La embarcación está en un solo viaje
check-vessel-in-other-voyage-skipper = Esta embarcación está anunciada también en { $port } (viaje { $reference }). Anule ese aviso si no va.
check-vessel-in-other-voyage-officer = También con destino a { $port }, viaje { $reference }.
check-port-known-title = El puerto es conocido
check-port-known-skipper =
    No conocemos el puerto { $port }. { $count ->
        [0] Elija un puerto de entrada de la lista.
        *[other] ¿Quiso decir { $meant }?
    }
check-port-known-officer = Puerto desconocido { $port }.
check-times-given-title = Se indican llegada y salida
check-times-given-skipper =
    { $time ->
        [arrival] Indique cuándo llega aquí.
        [departure] Indique cuándo sale al puerto siguiente.
        *[either] Indique cuándo llega o cuándo sale.
    }
check-times-given-officer =
    { $time ->
        [arrival] Llegada sin indicar.
        [departure] Salida sin indicar.
        *[either] Ni llegada ni salida indicadas.
    }
check-time-exists-title = El reloj muestra esta hora
check-time-exists-skipper = No existe { $written }: el reloj se adelanta. Escriba otra hora, por ejemplo { $used }.
check-time-exists-officer = { $written } no existe en el puerto; se leyó { $used }.
check-time-clear-title = La hora es clara
check-time-clear-skipper = Esa noche el reloj muestra { $written } dos veces. Usamos la primera, { $used }.
check-time-clear-officer = { $written } ocurre dos veces; se usa la primera.
check-arrival-before-departure-title = La llegada es antes de la salida
check-arrival-before-departure-skipper = Sale el { $departure }, que no es después de llegar el { $arrival }. Corrija uno.
check-arrival-before-departure-officer = La salida { $departure } no es posterior a la llegada { $arrival }.
check-calls-in-order-title = Sale de un puerto antes de llegar al siguiente
check-calls-in-order-skipper = Llega el { $arrival }, pero sale del puerto anterior el { $left }. Corrija uno.
check-calls-in-order-officer = Llega { $arrival }, salió del anterior { $left }.
check-leg-possible-title = La travesía es posible
check-leg-possible-skipper = { $miles } mn exigirían { $knots } kn; una embarcación como la suya hace como mucho { $limit }. Corrija las horas.
check-leg-possible-officer = { $miles } mn a { $knots } kn: imposible (límite { $limit } kn).
check-leg-usual-title = La velocidad es habitual
check-leg-usual-skipper = { $miles } mn a { $knots } kn es rápido; una embarcación como la suya suele hacer hasta { $limit }. Revise las horas.
check-leg-usual-officer = { $miles } mn a { $knots } kn: más rápido de lo habitual (hasta { $limit } kn).
check-port-repeated-title = Cada escala es en otro puerto
check-port-repeated-skipper = Hace escala en { $port } dos veces seguidas. Si no sale entremedias, deje una sola.
check-port-repeated-officer = Dos escalas seguidas en { $port }.
check-notice-in-time-title = El aviso de llegada es puntual
check-notice-in-time-skipper = El aviso debía llegar a { $agency } antes del { $due }. Envíelo ahora de todos modos y llame a la oficina; si puede, llegue más tarde.
check-notice-in-time-officer = Aviso tardío: debía llegar el { $due } (regla de { $hours } h, { $agency }).
check-departure-notice-in-time-title = El aviso de salida es puntual
check-departure-notice-in-time-skipper = El aviso de salida debía llegar a { $agency } antes del { $due }. Envíelo ahora y pregunte a la oficina, o salga más tarde.
check-departure-notice-in-time-officer = Aviso de salida tardío: debía llegar el { $due } (regla de { $hours } h, { $agency }).
check-office-open-on-arrival-title = Las oficinas están abiertas a la llegada
check-office-open-on-arrival-skipper =
    { $was_open ->
        [yes] Llega el { $time }, fuera de horario: es probable un recargo de { $agency }. Llegue antes de las { $closed } para evitarlo; la oficina vuelve a abrir el { $opens }.
        *[no] Llega el { $time }, con la oficina de { $agency } cerrada: es probable un recargo. Abre el { $opens }.
    }
check-office-open-on-arrival-officer = Llega { $time }, fuera del horario de { $agency }.
check-office-open-on-departure-title = Las oficinas están abiertas a la salida
check-office-open-on-departure-skipper = Sale el { $time }, con la oficina de { $agency } cerrada. Despáchese antes de que cierre.
check-office-open-on-departure-officer = Sale { $time }, fuera del horario de { $agency }.
check-stay-within-limit-title = La estancia está dentro del límite
check-stay-within-limit-skipper =
    Se queda { $days } días; { $who ->
        [vessel] la embarcación puede { $limit }.
        *[people] las personas pueden { $limit } al principio.
    } Pida una prórroga.
check-stay-within-limit-officer =
    Planea { $days } días; límite { $limit } ({ $who ->
        [vessel] embarcación
        *[people] personas
    }).
check-fee-band-close-title = La eslora no roza límites de tarifa
check-fee-band-close-skipper = Sus { $length } pies están cerca de { $limit } pies, donde cambia «{ $fee }». Tenga a mano la matrícula.
check-fee-band-close-officer = { $length } pies declarados, cerca del límite de { $limit } pies de «{ $fee }».

## Checks of answers and goods

check-charter-licence-title = Un yate de alquiler tiene licencia local
check-charter-licence-skipper = Los yates de alquiler necesitan licencia en { $territory }. Añada el número o espere preguntas.
check-charter-licence-officer = Yate de alquiler sin número de licencia para { $territory }.
check-questions-answered-title = Todas las preguntas tienen respuesta
check-questions-answered-skipper = Responda: { $question }
check-questions-answered-officer = Sin respuesta: { $question }
check-answers-fit-title = Las respuestas corresponden a las preguntas
check-answers-fit-skipper = Responda con { $kind }: { $question }
check-answers-fit-officer = La respuesta no es { $kind }: { $question }
check-answers-detailed-title = Las respuestas se explican donde se pide
check-answers-detailed-skipper = Añada detalles a su respuesta: { $question }
check-answers-detailed-officer = Sin detalles: { $question }
check-answers-known-title = Las respuestas son a preguntas conocidas
check-answers-known-skipper = Ninguna pregunta se llama { $id }; nadie verá su respuesta.
check-answers-known-officer = Respuesta a una pregunta desconocida { $id }.
check-answers-for-officer-title = Ninguna respuesta requiere a un oficial
check-answers-for-officer-skipper = Un oficial verá su respuesta «{ $answer }»: { $question }
check-answers-for-officer-officer = { $answer }: { $question } { $detail }
check-answers-worth-knowing-title = Ninguna respuesta que mirar
check-answers-worth-knowing-skipper = Los oficiales conocerán su respuesta «{ $answer }»: { $question }
check-answers-worth-knowing-officer = { $answer }: { $question } { $detail }
check-health-answers-title = La salud no requiere a un oficial
check-health-answers-skipper = Sanidad verá su respuesta «{ $answer }»: { $question } Quédese a bordo con la bandera Q hasta que llamen.
check-health-answers-officer = { $answer }: { $question } { $detail }
check-goods-match-answers-title = Mercancías y respuestas concuerdan
check-goods-match-answers-skipper = Declara esos bienes pero respondió no: { $question } Corrija uno.
check-goods-match-answers-officer = Bienes declarados, respuesta no: { $question }
check-cash-declared-title = El efectivo indicado está declarado
check-cash-declared-skipper = Indica efectivo pero respondió no: { $question } Responda sí si supera el límite; si no, decide la aduana.
check-cash-declared-officer = Efectivo indicado, respuesta no: { $question }
check-weapon-aboard-title = Sin armas a bordo
check-weapon-aboard-skipper = Lleva un arma ({ $weapon }). La aduana le dirá si queda sellada a bordo o guardada en tierra.
check-weapon-aboard-officer = Arma declarada: { $weapon }.
check-weapon-serial-unique-title = Los números de serie difieren
check-weapon-serial-unique-skipper = El número de serie { $serial } aparece dos veces. Corrija uno.
check-weapon-serial-unique-officer = Número de serie { $serial } repetido.
check-weapon-details-title = Las armas de fuego están descritas
check-weapon-details-skipper = Añada para { $weapon }: { $field }.
check-weapon-details-officer = { $weapon }: sin { $field }.
check-weapon-approval-title = Las armas tienen la autorización pedida
check-weapon-approval-skipper = { $territory } pide para { $weapon }: { $field }. Solicítelo antes de llegar y añada el número.
check-weapon-approval-officer = { $weapon } sin { $field }.
check-animal-microchip-title = Los microchips son posibles
check-animal-microchip-skipper = Indique las 15 cifras del microchip de { $name }.
check-animal-microchip-officer = { $name }: microchip ausente o sin 15 cifras.
check-animal-rabies-title = La vacuna antirrábica está vigente
check-animal-rabies-skipper = { $name } necesita vacuna antirrábica anterior a la llegada y de menos de doce meses. Añada la fecha.
check-animal-rabies-officer = { $name }: sin vacuna antirrábica vigente a la llegada.
check-animal-titre-title = La prueba de anticuerpos está vigente
check-animal-titre-skipper = Para { $name } se pide una prueba de anticuerpos antirrábicos de los últimos doce meses. Añada fecha y valor.
check-animal-titre-officer = { $name }: sin prueba de anticuerpos en doce meses.
check-animal-permit-title = Los animales tienen permiso de importación
check-animal-permit-skipper = Se necesita permiso de importación para { $name }. Solicítelo antes de llegar y añada el número.
check-animal-permit-officer = { $name }: sin permiso de importación.
check-stores-allowance-title = Las provisiones caben en la franquicia
check-stores-allowance-skipper = Sus provisiones superan la franquicia. La aduana puede sellar el resto o pedir derechos.
check-stores-allowance-officer = Provisiones por encima de la franquicia.
check-medicines-prescription-title = Los medicamentos controlados tienen receta
check-medicines-prescription-skipper = Tenga a mano la receta de { $name } e indíquelo aquí.
check-medicines-prescription-officer = Medicamento controlado sin receta: { $name }.

## Problems of a field

problem-not-json = No es un documento JSON: vea la línea { $line }, columna { $column }.
problem-too-large = El archivo supera { $max } bytes.
problem-too-deep = Hay más de { $max } niveles de listas.
problem-duplicate-key = Este nombre aparece dos veces en el mismo objeto. Deje uno.
problem-wrong-schema = Escriba aquí { $expected }; se encontró { $found }.
problem-missing = Falta este dato.
problem-unknown-field = No existe un campo con este nombre.
problem-unknown-field-suggest = No existe un campo con este nombre. ¿Quiso decir { $suggestion }?
problem-wrong-type = Se esperaba { $expected }; se encontró { $found }.
problem-kind-text = un texto
problem-kind-number = un número
problem-kind-yes-or-no = sí o no
problem-kind-list = una lista
problem-kind-object = un objeto
problem-kind-nothing = nada
problem-blank = Está en blanco. Escríbalo u omítalo.
problem-too-long = Tiene { $actual } caracteres; se admiten { $max } como máximo. Acórtelo.
problem-control-character = Contiene el carácter de control { $code }. Quítelo.
problem-direction-override = Contiene { $code }, que invierte la escritura y puede ocultar texto. Quítelo.
problem-direction-mark = Contiene la marca invisible { $code }. Se conserva y se avisa a los oficiales.
problem-damaged-text = Aquí se perdió un carácter. Revise la ortografía.
problem-not-a-date = Escriba la fecha como año-mes-día, por ejemplo 2029-11-24; se encontró { $found }.
problem-no-such-day = No hay día { $day } en el mes { $month } de { $year }.
problem-year-out-of-range = El año { $year } no está entre { $min } y { $max }.
problem-not-a-time = Escriba la hora como 2026-12-01T19:00, según el reloj del puerto; se encontró { $found }.
problem-unknown-word = { $found } no es uno de: { $expected }.
problem-unknown-word-suggest = { $found } no es uno de: { $expected }. ¿Quiso decir { $suggestion }?
problem-not-a-number = { $found } no es un número escrito como 12.4.
problem-too-many-decimals =
    { $max ->
        [0] Escriba un número entero.
        *[other] Escriba como máximo { $max } decimales.
    }
problem-out-of-range = El número debe estar entre { $min } y { $max }.
problem-too-many = Hay { $actual } entradas; se admiten { $max } como máximo.
problem-too-few = Se necesita al menos { $min }.
problem-duplicate-ref = { $found } ya lo usa otra persona. Dé a cada una un nombre propio.
problem-unknown-ref = Ninguna persona de este viaje se llama { $found }.
problem-unknown-ref-suggest = Ninguna persona de este viaje se llama { $found }. ¿Quiso decir { $suggestion }?
problem-repeated-ref = { $found } aparece dos veces en esta lista.
problem-not-a-uuid = { $found } no es un UUID.
problem-not-a-code = { $found } no es un código de { $letters } letras.
problem-not-a-ref = Use solo letras, cifras, punto, guion y guion bajo; se encontró { $found }.
problem-person-unused = Esta persona figura pero no está a bordo en ninguna escala.
problem-and-more = Hay más problemas. Resuelva primero estos.

## Deadlines

deadline-notice-before-arrival = Envíe el aviso de llegada a { $agency } antes del { $due }, { $hours } h antes de llegar.
deadline-notice-before-arrival-passed = El aviso de llegada debía llegar a { $agency } antes del { $due }. Envíelo ahora.
deadline-notice-before-arrival-open = Envíe el aviso de llegada { $hours } h antes de llegar. Indique la hora de llegada para ver el plazo.
deadline-notice-before-arrival-open-before = Envíe el aviso de llegada antes de llegar. Indique la hora de llegada para ver el plazo.
deadline-notice-before-arrival-no-rule = Envíe el aviso de llegada antes de llegar, { $due }. No conocemos un plazo fijado.
deadline-notice-before-arrival-before = Envíe el aviso de llegada a { $agency } antes de llegar, { $due }.
deadline-notice-before-departure-before = Envíe el aviso de salida a { $agency } antes de salir, { $due }.
deadline-notice-before-departure = Envíe el aviso de salida a { $agency } antes del { $due }, { $hours } h antes de salir.
deadline-notice-before-departure-passed = El aviso de salida debía llegar a { $agency } antes del { $due }. Envíelo ahora.
deadline-notice-before-departure-open = Envíe el aviso de salida { $hours } h antes de salir. Indique la hora de salida para ver el plazo.
deadline-notice-before-departure-open-before = Envíe el aviso de salida antes de salir. Indique la hora de salida para ver el plazo.
deadline-notice-before-departure-no-rule = Envíe el aviso de salida antes de salir, { $due }. No conocemos un plazo fijado.
deadline-report-after-arrival = Preséntese en { $agency } antes del { $due }, en las { $hours } h tras la llegada.
deadline-report-after-arrival-at-once = Preséntese en { $agency } en cuanto llegue, a cualquier hora.
deadline-report-after-arrival-passed = Debía presentarse en { $agency } antes del { $due }. Vaya ahora a la oficina.
deadline-report-after-arrival-open = Preséntese en { $agency } en las { $hours } h tras la llegada.
deadline-anchor-permit = Entregue la solicitud de fondeo antes del { $due }. No hace falta en una marina.
deadline-anchor-permit-passed = La solicitud de fondeo debía entregarse antes del { $due }. Entréguela ahora.
deadline-anchor-permit-open = Entregue la solicitud de fondeo en las { $hours } h tras la llegada.
deadline-clear-out-not-before = Despáchese en { $agency } no antes del { $due }: debe salir en { $hours } h.
deadline-clear-out-not-before-open = Tras despacharse en { $agency } debe salir en { $hours } h.
deadline-in-and-out-together = Puede hacer entrada y salida a la vez si sale antes del { $due }. Su plan cabe.
deadline-in-and-out-together-open = Puede hacer entrada y salida a la vez para una estancia de hasta { $hours } h.
deadline-in-and-out-together-too-long = Entrada y salida a la vez es para estancias de hasta { $hours } h. La suya es más larga: despáchese aparte.

## Requirements

requirement-agency-arrival = Haga la entrada con { $agency }.
requirement-agency-departure = Haga la salida con { $agency }.
requirement-agency-ordered-arrival = Entrada, paso { $place }: { $agency }.
requirement-agency-ordered-departure = Salida, paso { $place }: { $agency }.
requirement-radio = Llame a { $station }: { $when }
requirement-radio-channel = Llame a { $station } por VHF { $channel }: { $when }
requirement-ashore-master-only = Solo el capitán baja a tierra antes del despacho.
requirement-ashore-everybody = Todos van a inmigración.
requirement-ashore-nobody = Nadie baja a tierra: los oficiales suben a bordo.
requirement-system-required = { $system }: es obligatorio.
requirement-system-optional = { $system }: es voluntario.
requirement-system-unknown = { $system }: en uso; no se sabe si es obligatorio.
requirement-passport-validity = Los pasaportes valen { $months } meses más que la estancia.
requirement-passport-machine-readable = Los pasaportes son de lectura mecánica.
requirement-stay-people-at-first = Las personas pueden quedarse { $days } días al principio; se puede pedir más.
requirement-stay-people-in-a-year = Las personas pueden quedarse { $days } días al año.
requirement-stay-vessel = La embarcación puede quedarse { $days } días.
requirement-stay-at-anchor = Fondeo en { $place }: { $days } noches como máximo.
requirement-stay-no-anchoring = Prohibido fondear en { $place }.
requirement-stay-coasting = Navegación costera: { $days } días por autorización.
requirement-weapons-locked-aboard = Las armas quedan bajo llave a bordo.
requirement-weapons-sealed-aboard = Las armas se sellan a bordo.
requirement-weapons-held-ashore = Las armas se guardan en tierra contra recibo hasta la salida.
requirement-weapons-prior-approval = Las armas necesitan autorización escrita antes de llegar.
requirement-weapons-licence = Las armas necesitan licencia del territorio.

## Fees

fee-explain-free = Se sabe que es gratuito.
fee-explain-0 = { $rate } una vez.
fee-explain-1 = { $rate } { $per1 } × { $count1 }.
fee-explain-2 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-3 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-between-0 = Entre { $low } y { $high }; el importe exacto no está publicado.
fee-explain-between-1 = Entre { $low } y { $high } { $per1 } × { $count1 }.
fee-explain-between-2 = Entre { $low } y { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-between-3 = Entre { $low } y { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-percent = { $percent } % de las líneas a las que se aplica.
fee-per-person = por persona
fee-per-passenger = por pasajero
fee-per-foot = por pie
fee-per-metre = por metro
fee-per-day = por día o fracción
fee-per-week = por semana o fracción
fee-per-days21 = por 21 días o fracción
fee-per-days30 = por 30 días o fracción
fee-per-month = por mes o fracción
fee-per-tender = por auxiliar grande
fee-unknown-by-order = Se cobra, pero el importe lo fija una orden o tabla que no tenemos.
fee-unknown-tonnage-missing = Depende del arqueo bruto, que no se indica.
fee-unknown-length-missing = Depende de la eslora, que no se indica.
fee-unknown-size-not-covered = La fuente no dice nada de una embarcación de este tamaño.
fee-unknown-too-large = El importe es demasiado grande.
fee-unknown-stay-open = Depende de la duración de la estancia. Indique la salida.
fee-unknown-base = Parte de otras líneas cuyo importe no se conoce.
fee-not-counted-penalty = Una multa, no una tasa: hasta este importe.
fee-not-counted-on-request = Solo si lo pide.
fee-not-counted-lapsed = Probablemente ya no se pide.
fee-not-counted-yachts-unclear = Pensado para barcos; no se sabe si los yates pagan.
fee-not-counted-exempt = No lo paga: { $who }
fee-not-counted-paid = Cubierto por lo pagado en la escala { $call }.
fee-possible = Posible: depende de algo que no se sabe, como el horario o un festivo.
fee-reported-in = visto en { $year }
fee-about = unos { $amount }
fee-also-reported = También visto: de { $low } a { $high }.
fee-total = Total { $amount }
fee-total-about = Total aproximado { $amount }
fee-total-range = Total de { $low } a { $high }
fee-total-possible = es posible hasta { $amount } más
fee-total-unknown =
    { $count ->
        [one] { $count } tasa sin importe conocido
        *[other] { $count } tasas sin importe conocido
    }
fee-total-reported =
    { $count ->
        [one] { $count } tasa de fuente no oficial, la más antigua de { $year }
        *[other] { $count } tasas de fuentes no oficiales, la más antigua de { $year }
    }

## Passages

leg-line = { $miles } mn · { $hours } h a { $knots } kn
leg-line-distance = { $miles } mn
