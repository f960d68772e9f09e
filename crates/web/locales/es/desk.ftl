# The officer's desk: the queue, one call on one page, deciding.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

desk-title = Llegadas y salidas
desk-title-mine = A la espera de usted
desk-port = Puerto
desk-port-all = Todos los puertos
desk-show = Mostrar
desk-show-all = Todas
desk-find = Embarcación, matrícula, MMSI o referencia
desk-filter = Mostrar
desk-column-due = Previsto
desk-column-vessel = Embarcación
desk-column-route = De → siguiente
desk-column-people = Personas
desk-column-agencies = Organismos
desk-column-why = Por qué está aquí
desk-column-waiting = En espera
desk-no-reason = Nada llama la atención
desk-empty = Aquí no espera nada. Los avisos nuevos aparecen cuando vuelve a cargar la página.
desk-not-found = Con esto no se encuentra ninguna embarcación. Pruebe con una parte del nombre, la matrícula, el MMSI o la referencia.
desk-show-everything = Mostrar todas las escalas del territorio
desk-older = Mostrar también lo previsto hace más de 48 horas
desk-first-page = Volver a la primera página

desk-today = hoy { $time }
desk-tomorrow = mañana { $time }
desk-yesterday = ayer { $time }
desk-in = en { $span }
desk-ago = hace { $span }
desk-arrives = llega
desk-leaves = sale
desk-in-port = en puerto
desk-left = zarpó
desk-hull = casco { $colour }
desk-masts = { $count ->
    [one] un mástil
   *[other] { $count } mástiles
}
desk-mmsi = MMSI { $number }
desk-imo = OMI { $number }
desk-hin = HIN { $number }
desk-call-sign = Indicativo { $number }
desk-number-fits = concuerda ✓
desk-number-wrong = número no válido
desk-mmsi-fits = { $flag } ✓
desk-mmsi-other-flag = dice { $flag }
desk-mmsi-flag = { $flag }, pabellón sin indicar

desk-arrives-at = Llega: { $time }
desk-leaves-at = Sale: { $time }
desk-arrived-at = Llegó: { $time }
desk-left-at = Zarpó: { $time }
desk-time-open = Hora sin indicar
desk-from = de { $port }
desk-next = siguiente: { $port }
desk-then = después
desk-record-arrival = Anotar la llegada ahora
desk-record-departure = Anotar la salida ahora
desk-version = Versión { $version }, recibida: { $time }
desk-way-version = { $way }, versión { $version }

desk-stands-awaiting = en espera
desk-stands-in_progress = empezado
desk-stands-queried = se preguntó al capitán
desk-stands-withheld = retenido
desk-stands-granted = autorizado
desk-stands-granted_with_conditions = autorizado con condiciones
desk-stands-refused = denegado
desk-stands-revoked = revocado
desk-stands-cancelled = retirado

desk-decide = Decidir
desk-you = { $agency } (usted)
desk-decide-for = Por
desk-decide-again = Decidir de nuevo
desk-reason = Motivo o pregunta: lo lee el capitán
desk-conditions = Condiciones: se imprimen en el certificado
desk-not-yours = Su organismo no decide aquí.
desk-reopened = Decidido sobre una versión anterior; mírelo de nuevo
desk-words-needed-clear = Escriba por qué.
desk-words-needed-clear_with_conditions = Escriba las condiciones, por ejemplo: las armas de fuego quedan selladas a bordo hasta la salida.
desk-words-needed-query = Escriba su pregunta, por ejemplo: ¿en qué marina atraca?
desk-words-needed-refer = Escriba a quién lo remite y por qué.
desk-words-needed-hold = Escriba por qué los oficiales deben subir antes a bordo.
desk-words-needed-refuse = Escriba por qué deniega. El capitán lo lee, y queda en el registro.
desk-words-too-long = Acorte este texto a { $most } caracteres como mucho.
desk-conflict = Mientras tenía esto abierto llegó una versión más reciente o decidió un colega. No se ha anotado nada. Lo que escribió sigue aquí: mire qué cambió y decida de nuevo.
desk-withdrawn = El aviso se retiró o esto ya se hizo. No se ha anotado nada. Lo que escribió sigue aquí.
desk-moved-already = Esto ya estaba anotado. No se ha cambiado nada.

desk-needs = Le necesita ({ $count })
desk-needs-none = Ninguna comprobación encontró nada. Compare personas y papeles, y decida.
desk-passed = { $count ->
    [one] Una comprobación superada
   *[other] { $count } comprobaciones superadas
}
desk-severity-block = Contradicción
desk-severity-refer = Decida sobre esto
desk-severity-warn = Mírelo
desk-severity-info = Para su información
desk-not-computed = { $count ->
    [one] Una comprobación no se pudo hacer
   *[other] { $count } comprobaciones no se pudieron hacer
}
desk-changed = Desde el último despacho
desk-changed-in = Cambios en la versión { $version }, recibida { $time }:
desk-changed-nothing = La versión { $version } no cambia nada de lo que ve aquí.
desk-change = cambiado
desk-joined = añadido
desk-left-list = ya no está
desk-same = igual
desk-differs = difiere
desk-changed-vessel = Datos de la embarcación
desk-changed-person = Datos de { $name }
desk-changed-from = De: { $was } → { $is }
desk-changed-next = Siguiente: { $was } → { $is }
desk-changed-arrival = Llegada: { $was } → { $is }
desk-changed-departure = Salida: { $was } → { $is }
desk-changed-goods = { $what }: { $was } → { $is }
desk-changed-answers = { $count ->
    [one] Una respuesta de la declaración
   *[other] { $count } respuestas de la declaración
}
desk-no-last-clearance = No se conoce ningún despacho anterior de esta embarcación con el que comparar.
desk-stay = Llegó con { $came }, sale con { $leave }. Embarcan aquí: { $joins }. Se quedan en tierra: { $stays }.
desk-last-here = Última escala aquí el { $day }, { $port }:

desk-people = { $count ->
    [one] Una persona
   *[other] { $count } personas
}
desk-person = Persona
desk-role = A bordo como
desk-born = Nacimiento
desk-age = { $age } años
desk-nationality = Nacionalidad
desk-document = Documento
desk-expires = Caduca
desk-moves = Embarca, desembarca
desk-document-none = sin documento
desk-zone-fits = zona leída ✓
desk-zone-wrong = zona: dígitos no cuadran
desk-zone-differs = la zona dice otra cosa
desk-zone-none = zona sin indicar
desk-number-odd = número poco habitual
desk-look = Mirar
desk-expiry-open = sin indicar
desk-expired = Caducado
desk-expires-short = Demasiado corto
desk-joins-here = embarca aquí
desk-leaves-here = desembarca aquí

desk-goods-title = Mercancías declaradas
desk-goods = Mercancías
desk-goods-none = No se declara nada.
desk-spirits = Licores
desk-wine = Vino
desk-beer = Cerveza
desk-cigarettes = Cigarrillos
desk-cigars = Puros
desk-tobacco = Otro tabaco
desk-medicines = Medicamentos
desk-other-goods = Otras mercancías
desk-weapons = Armas
desk-animals = Animales
desk-cash = Efectivo
desk-health = Salud
desk-controlled = controlado
desk-prescription = receta a bordo
desk-no-prescription = sin receta
desk-serial = n.º de serie { $value }
desk-calibre = calibre { $value }
desk-rounds = { $count ->
    [one] un cartucho
   *[other] { $count } cartuchos
}
desk-licence = licencia { $value }
desk-permit = permiso { $value }
desk-kept = se guarda en: { $value }
desk-microchip = microchip { $value }
desk-rabies = vacuna antirrábica { $day }
desk-titre = prueba de anticuerpos { $day }
desk-goes-ashore = va a bajar a tierra
desk-stays-aboard = se queda a bordo
desk-since-day = desde el { $day }
desk-recent-port = { $place }, salida { $day }
desk-sanitation = Certificado de sanidad a bordo: { $value }
desk-answers = Respuestas de la declaración
desk-answers-flagged = Respuestas que mirar
desk-question = Pregunta
desk-answer = Respuesta
desk-yes = Sí
desk-no = No

desk-particulars = La embarcación y su escala
desk-reason-of-call = Motivo de la escala
desk-owner = Propietario
desk-home-port = Puerto base
desk-built = Construcción
desk-material = Casco
desk-beam = Manga
desk-draught = Calado
desk-tonnage = Arqueo bruto
desk-inboard = Motores intraborda
desk-outboard = Motores fueraborda
desk-charter-licence = Licencia de chárter

desk-fees = Tasas
desk-fees-none = No se aplica ninguna tasa de este territorio, hasta donde se conocen sus normas.
desk-fee = Tasa
desk-fee-agency = La cobra
desk-fee-amount = Importe
desk-fee-source = Fuente
desk-fee-possible = posible
desk-fee-not-counted = no está en el total
desk-fee-unknown = importe desconocido

desk-history = Escalas anteriores
desk-history-none = Esta embarcación no ha hecho escala aquí antes.
desk-earlier = { $count ->
    [one] Otra escala de esta embarcación aquí
   *[other] Otras { $count } escalas de esta embarcación aquí
}
desk-reference = Referencia
desk-when = Cuándo

desk-talk = Conversación
desk-talk-none = No se ha escrito nada.
desk-message = Escribir al capitán
desk-message-hint = Esto no decide nada.
desk-message-needed = Escriba lo que debe leer el capitán.
desk-send = Enviar

desk-decisions = Decisiones
desk-decisions-none = Nadie ha decidido todavía.
desk-agency = Organismo
desk-decision = Decisión
desk-officer = Oficial
desk-words = Motivo, condiciones
desk-versions = Versiones de los avisos
desk-received = Recibida
desk-notice = Aviso
desk-state-of-it = Estado
desk-reopens = Reabre
desk-ledger = Que usted abrió esta página queda escrito en el libro de registro.

desk-certificate-issued = emitido
desk-certificate-revoked = revocado
desk-revoke = Revocar este despacho
desk-revoke-why = Por qué se revoca el despacho
desk-revoke-hint = Lo lee quien verifique el certificado.
desk-revoke-needed = Escriba por qué revoca el despacho. Lo lee quien verifique el certificado.

desk-done-clear = Autorizado.
desk-done-clear_with_conditions = Autorizado con condiciones.
desk-done-query = El capitán tiene su pregunta.
desk-done-refer = Remitido.
desk-done-hold = Retenido para visita a bordo. Se avisa al capitán.
desk-done-refuse = Denegado. Se dice al capitán por qué.
desk-done-arrived = La llegada está anotada.
desk-done-departed = La salida está anotada.
desk-done-message = El capitán tiene su mensaje.
desk-done-revoke = El despacho está revocado, y el certificado ya no se verifica.

# Why a call is in the queue: what each check found, in a few words, nobody's name in it.
desk-why-people-unique = La misma persona dos veces
desk-why-document-unique = El mismo documento dos veces
desk-why-person-born = Fecha de nacimiento imposible
desk-why-country-codes-known = Código de país desconocido
desk-why-country-codes-current = Código de país antiguo
desk-why-document-present = Persona sin documento
desk-why-document-dates = Fechas de un documento imposibles
desk-why-mrz-check-digits = La zona del pasaporte no cuadra
desk-why-mrz-agrees = La zona del pasaporte dice otra cosa
desk-why-vessel-particulars = Datos de la embarcación incompletos
desk-why-vessel-mmsi = MMSI no válido
desk-why-vessel-mmsi-flag = MMSI de otro pabellón
desk-why-vessel-imo = Número OMI no válido
desk-why-vessel-hull-id = Número de casco no válido
desk-why-vessel-hull-id-year = Número de casco de otro año
desk-why-vessel-call-sign = Indicativo no válido
desk-why-vessel-call-sign-flag = Indicativo de otro pabellón
desk-why-places-known = Puerto anterior o siguiente desconocido
desk-why-from-given = Último puerto sin indicar
desk-why-from-matches-last-clearance = Último despacho de salida en otro lugar
desk-why-people-match-last-clearance = No son las personas del último despacho
desk-why-document-in-other-voyage = Una persona está en otro viaje
desk-why-vessel-in-other-voyage = Embarcación anunciada en otro lugar
desk-why-port-known = Puerto desconocido
desk-why-times-given = Faltan horas
desk-why-time-exists = La hora no existe
desk-why-time-clear = La hora ocurre dos veces ese día
desk-why-arrival-before-departure = Sale antes de llegar
desk-why-calls-in-order = Escalas en desorden
desk-why-leg-possible = Travesía demasiado rápida
desk-why-leg-usual = Travesía más rápida de lo habitual
desk-why-port-repeated = El mismo puerto dos veces
desk-why-notice-in-time = El aviso llegó tarde
desk-why-departure-notice-in-time = El aviso de salida llegó tarde
desk-why-office-open-on-arrival = Llega fuera de horario
desk-why-office-open-on-departure = Sale fuera de horario
desk-why-stay-within-limit = Estancia más larga de lo permitido
desk-why-people-any = Nadie a bordo
desk-why-people-one-master = No hay exactamente un capitán
desk-why-people-coherent = Las personas no cuadran
desk-why-people-changes = Embarques y desembarques no cuadran
desk-why-minor-accompanied = Viaja un menor
desk-why-document-valid-on-arrival = Documento caducado a la llegada
desk-why-document-valid-past-stay = Pasaporte demasiado corto para la estancia
desk-why-charter-licence = Falta la licencia de chárter
desk-why-fee-band-close = Eslora cerca de un límite de tarifa
desk-why-questions-answered = Preguntas sin respuesta
desk-why-answers-fit = Respuestas del tipo equivocado
desk-why-answers-detailed = Faltan detalles
desk-why-answers-known = Respuestas a preguntas desconocidas
desk-why-answers-for-officer = Una respuesta sobre la que decidir
desk-why-answers-worth-knowing = Una respuesta que conviene leer
desk-why-health-answers = Enfermedad declarada
desk-why-goods-match-answers = Mercancías y respuestas no concuerdan
desk-why-cash-declared = Efectivo por declarar
desk-why-weapon-aboard = Armas a bordo
desk-why-weapon-serial-unique = Número de serie de arma repetido
desk-why-weapon-details = Faltan datos de un arma
desk-why-weapon-approval = Arma sin autorización
desk-why-animal-microchip = Animal sin microchip
desk-why-animal-rabies = Faltan papeles de la rabia
desk-why-animal-titre = Falta la prueba de anticuerpos
desk-why-animal-permit = Animal sin permiso
desk-why-stores-allowance = Provisiones por encima de la franquicia
desk-why-medicines-prescription = Medicamento sin receta
