# needs a native reader
# The officer's desk: the queue, one call on one page, deciding.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

desk-title = Yegada i salida
desk-title-mine = Ta warda riba bo
desk-port = Haf
desk-port-all = Tur haf
desk-show = Mustra
desk-show-all = Tur
desk-find = Barku, registrashon, MMSI òf referensia
desk-filter = Mustra
desk-column-due = Sperá
desk-column-vessel = Barku
desk-column-route = Di → siguiente
desk-column-people = Persona
desk-column-agencies = Instansia
desk-column-why = Pakiko e ta aki
desk-column-waiting = Ta warda
desk-no-reason = Nada no ta resaltá
desk-empty = Nada no ta warda akinan. Aviso nobo ta aparesé ora bo karga e página atrobe.
desk-not-found = No a haña ningun barku ku esaki. Purba un parti di e nòmber, e registrashon, e MMSI òf e referensia.
desk-show-everything = Mustra tur eskala di e teritorio
desk-older = Mustra tambe loke tabata sperá mas ku 48 ora pasá
desk-first-page = Bèk na e promé página

desk-today = awe { $time }
desk-tomorrow = mañan { $time }
desk-yesterday = ayera { $time }
desk-in = den { $span }
desk-ago = { $span } pasá
desk-arrives = ta yega
desk-leaves = ta sali
desk-in-port = den haf
desk-left = a sali
desk-hull = kasko: { $colour }
desk-masts = { $count ->
    [one] un mast
   *[other] { $count } mast
}
desk-mmsi = MMSI { $number }
desk-imo = IMO { $number }
desk-hin = HIN { $number }
desk-call-sign = Indikativo di yamada { $number }
desk-number-fits = ta kuadra ✓
desk-number-wrong = no ta un number bálido
desk-mmsi-fits = { $flag } ✓
desk-mmsi-other-flag = ta bisa { $flag }
desk-mmsi-flag = { $flag }, bandera no duná

desk-arrives-at = Ta yega { $time }
desk-leaves-at = Ta sali { $time }
desk-arrived-at = A yega { $time }
desk-left-at = A sali { $time }
desk-time-open = Ora no duná
desk-from = for di { $port }
desk-next = siguiente { $port }
desk-then = despues
desk-record-arrival = Registrá yegada awor
desk-record-departure = Registrá salida awor
desk-version = Vershon { $version }, risibí { $time }
desk-way-version = { $way }, vershon { $version }

desk-stands-awaiting = ta warda
desk-stands-in_progress = kuminsá
desk-stands-queried = a puntra e kapitan
desk-stands-withheld = detené
desk-stands-granted = klariá
desk-stands-granted_with_conditions = klariá ku kondishon
desk-stands-refused = nengá
desk-stands-revoked = revoká
desk-stands-cancelled = retirá

desk-decide = Disidí
desk-you = { $agency } (abo)
desk-decide-for = Pa
desk-decide-again = Disidí atrobe
desk-reason = Motibu òf pregunta: e kapitan ta les'é
desk-conditions = Kondishon: ta imprimí riba e sertifikado
desk-not-yours = Bo instansia no ta disidí akinan.
desk-reopened = Disidí riba un vershon anterior; wak atrobe
desk-words-needed-clear = Skibi pakiko.
desk-words-needed-clear_with_conditions = Skibi e kondishonnan, por ehèmpel: arma di kandela ta keda sellá na bordo te ora di salida.
desk-words-needed-query = Skibi bo pregunta, por ehèmpel: na kua marina bo ta bai mara?
desk-words-needed-refer = Skibi na ken bo ta referí esaki, i pakiko.
desk-words-needed-hold = Skibi pakiko ofisial mester subi na bordo promé.
desk-words-needed-refuse = Skibi pakiko bo ta nenga. E kapitan ta les'é, i e ta keda den e registro.
desk-words-too-long = Hasi e teksto aki mas kòrtiku: máksimo { $most } karákter.
desk-conflict = Miéntras bo tabatin esaki habrí, un vershon mas nobo a yega òf un kolega a disidí. Nada no a keda registrá. Loke bo a skibi ta akinan ainda: wak kiko a kambia, despues disidí atrobe.
desk-withdrawn = E aviso ta retirá òf a hasi esaki kaba. Nada no a keda registrá. Loke bo a skibi ta akinan ainda.
desk-moved-already = A registrá esaki kaba. Nada no a kambia.

desk-needs = Mester di bo ({ $count })
desk-needs-none = Ningun kontrol no a haña nada. Kompará persona i papel, despues disidí.
desk-passed = { $count ->
    [one] Un kontrol ta bon
   *[other] { $count } kontrol ta bon
}
desk-severity-block = Kontradikshon
desk-severity-refer = Disidí riba esaki
desk-severity-warn = Wak
desk-severity-info = Pa sa
desk-not-computed = { $count ->
    [one] No por a hasi un kontrol
   *[other] No por a hasi { $count } kontrol
}
desk-changed = For di e último klarashon
desk-changed-in = Kambiá den vershon { $version }, risibí { $time }:
desk-changed-nothing = Vershon { $version } no ta kambia nada ku bo ta mira akinan.
desk-change = kambiá
desk-joined = agregá
desk-left-list = kitá
desk-same = meskos
desk-differs = diferente
desk-changed-vessel = Datonan di e barku
desk-changed-person = Datonan di { $name }
desk-changed-from = Di: { $was } → { $is }
desk-changed-next = Siguiente: { $was } → { $is }
desk-changed-arrival = Yegada: { $was } → { $is }
desk-changed-departure = Salida: { $was } → { $is }
desk-changed-goods = { $what }: { $was } → { $is }
desk-changed-answers = { $count ->
    [one] Un kontesta di e deklarashon
   *[other] { $count } kontesta di e deklarashon
}
desk-no-last-clearance = No konosé ningun klarashon anterior di e barku aki pa kompará kuné.
desk-stay = A yega ku { $came }, ta sali ku { $leave }. A subi akinan: { $joins }. A keda atras: { $stays }.
desk-last-here = Último eskala akinan dia { $day }, { $port }:

desk-people = { $count ->
    [one] Un persona
   *[other] { $count } persona
}
desk-person = Persona
desk-role = Ròl
desk-born = Nasí
desk-age = { $age } aña
desk-nationality = Nashonalidat
desk-document = Dokumento
desk-expires = Ta vense
desk-moves = Ta subi, ta baha
desk-document-none = sin dokumento
desk-zone-fits = zona lesá ✓
desk-zone-wrong = zona no ta kuadra
desk-zone-differs = zona ta bisa otro kos
desk-zone-none = zona no duná
desk-number-odd = number no usual
desk-look = Wak
desk-expiry-open = no duná
desk-expired = A vense
desk-expires-short = Muchu kòrtiku
desk-joins-here = ta subi akinan
desk-leaves-here = ta baha akinan

desk-goods-title = Merkansia deklará
desk-goods = Merkansia
desk-goods-none = Nada no ta deklará.
desk-spirits = Bibida fuerte
desk-wine = Biña
desk-beer = Serbes
desk-cigarettes = Sigaria
desk-cigars = Sigá
desk-tobacco = Otro tabako
desk-medicines = Remedi
desk-other-goods = Otro merkansia
desk-weapons = Arma
desk-animals = Bestia
desk-cash = Plaka kèsh
desk-health = Salú
desk-controlled = kontrolá
desk-prescription = resèpt na bordo
desk-no-prescription = sin resèpt
desk-serial = serie { $value }
desk-calibre = kaliber { $value }
desk-rounds = { $count ->
    [one] un bala
   *[other] { $count } bala
}
desk-licence = lisensia { $value }
desk-permit = pèrmit { $value }
desk-kept = wardá: { $value }
desk-microchip = chip { $value }
desk-rabies = vakuna kontra rabia { $day }
desk-titre = tèst di antikuerpo { $day }
desk-goes-ashore = ta bai na tera
desk-stays-aboard = ta keda na bordo
desk-since-day = for di { $day }
desk-recent-port = { $place }, a sali { $day }
desk-sanitation = Sertifikado sanitario di barku: { $value }
desk-answers = Kontestanan di e deklarashon
desk-answers-flagged = Kontesta pa wak
desk-question = Pregunta
desk-answer = Kontesta
desk-yes = Si
desk-no = Nò

desk-particulars = E barku i su eskala
desk-reason-of-call = Motibu di e eskala
desk-owner = Doño
desk-home-port = Haf di origen
desk-built = Trahá
desk-material = Kasko
desk-beam = Hanchura
desk-draught = Kalado
desk-tonnage = Tonelahe bruto
desk-inboard = Mòter paden
desk-outboard = Mòter pafó
desk-charter-licence = Lisensia di charter

desk-fees = Tarifa
desk-fees-none = No ta apliká ningun tarifa di e teritorio aki, te asina leu ku su reglanan ta konosí.
desk-fee = Tarifa
desk-fee-agency = Kobrá pa
desk-fee-amount = Montante
desk-fee-source = Fuente
desk-fee-possible = posibel
desk-fee-not-counted = no ta den e total
desk-fee-unknown = montante no konosí

desk-history = Eskala anterior
desk-history-none = E barku aki no a hasi eskala akinan promé.
desk-earlier = { $count ->
    [one] Un otro eskala di e barku aki akinan
   *[other] { $count } otro eskala di e barku aki akinan
}
desk-reference = Referensia
desk-when = Ki ora

desk-talk = Kombersashon
desk-talk-none = No a skibi nada.
desk-message = Skibi na e kapitan
desk-message-hint = Esaki no ta disidí nada.
desk-message-needed = Skibi kiko e kapitan mester lesa.
desk-send = Manda

desk-decisions = Desishon
desk-decisions-none = Ningun hende no a disidí ainda.
desk-agency = Instansia
desk-decision = Desishon
desk-officer = Ofisial
desk-words = Motibu, kondishon
desk-versions = Vershonnan di e avisonan
desk-received = Risibí
desk-notice = Aviso
desk-state-of-it = Estado
desk-reopens = Ta habri atrobe
desk-ledger = Ku bo a habri e página aki ta skibí den e registro.

desk-certificate-issued = duná
desk-certificate-revoked = revoká
desk-revoke = Revoká e klarashon aki
desk-revoke-why = Pakiko e klarashon ta revoká
desk-revoke-hint = Ken ku verifiká e sertifikado ta lesa esaki.
desk-revoke-needed = Skibi pakiko bo ta revoká e klarashon. Ken ku verifiká e sertifikado ta les'é.

desk-done-clear = Klariá.
desk-done-clear_with_conditions = Klariá ku kondishon.
desk-done-query = Bo pregunta ta serka e kapitan.
desk-done-refer = Referí.
desk-done-hold = Detené pa bishita na bordo. E kapitan ta haña aviso.
desk-done-refuse = Nengá. E kapitan ta haña sa pakiko.
desk-done-arrived = E yegada ta registrá.
desk-done-departed = E salida ta registrá.
desk-done-message = Bo mensahe ta serka e kapitan.
desk-done-revoke = E klarashon ta revoká, i e sertifikado no ta konta mas ora verifik'é.

# Why a call is in the queue: what each check found, in a few words, nobody's name in it.
desk-why-people-unique = E mesun persona dos biaha
desk-why-document-unique = E mesun dokumento dos biaha
desk-why-person-born = Fecha di nasementu no por ta
desk-why-country-codes-known = Kódigo di pais deskonosí
desk-why-country-codes-current = Kódigo di pais di ántes
desk-why-document-present = Persona sin dokumento
desk-why-document-dates = Fecha di un dokumento no por ta
desk-why-mrz-check-digits = Zona di paspòrt no ta kuadra
desk-why-mrz-agrees = Zona di paspòrt ta bisa otro kos
desk-why-vessel-particulars = Datonan di e barku no ta kompletu
desk-why-vessel-mmsi = MMSI no ta bálido
desk-why-vessel-mmsi-flag = MMSI ta di otro bandera
desk-why-vessel-imo = Number IMO no ta bálido
desk-why-vessel-hull-id = Number di kasko no ta bálido
desk-why-vessel-hull-id-year = Number di kasko ta di otro aña
desk-why-vessel-call-sign = Indikativo di yamada no ta bálido
desk-why-vessel-call-sign-flag = Indikativo di yamada ta di otro bandera
desk-why-places-known = Haf di promé òf di despues no konosí
desk-why-from-given = Último haf no duná
desk-why-from-matches-last-clearance = Último klarashon di salida ta di otro kaminda
desk-why-people-match-last-clearance = No ta e personanan di e último klarashon
desk-why-document-in-other-voyage = Un persona ta riba un otro biahe
desk-why-vessel-in-other-voyage = Barku anunsiá otro kaminda
desk-why-port-known = Haf no konosí
desk-why-times-given = Ora ta falta
desk-why-time-exists = Ora no ta eksistí
desk-why-time-clear = Ora ta pasa dos biaha e dia ei
desk-why-arrival-before-departure = Ta sali promé ku yega
desk-why-calls-in-order = Eskala no ta na òrdu
desk-why-leg-possible = Travesia muchu lihé
desk-why-leg-usual = Travesia mas lihé ku normal
desk-why-port-repeated = E mesun haf dos biaha
desk-why-notice-in-time = Aviso a yega lat
desk-why-departure-notice-in-time = Aviso di salida a yega lat
desk-why-office-open-on-arrival = Ta yega pafó di orario
desk-why-office-open-on-departure = Ta sali pafó di orario
desk-why-stay-within-limit = Estadia mas largu ku permití
desk-why-people-any = Ningun hende na bordo
desk-why-people-one-master = No ta un kapitan so
desk-why-people-coherent = Personanan no ta kuadra
desk-why-people-changes = Esnan ku ta subi i baha no ta kuadra
desk-why-minor-accompanied = Un menor di edat ta biaha
desk-why-document-valid-on-arrival = Dokumento vensé na yegada
desk-why-document-valid-past-stay = Paspòrt muchu kòrtiku pa e estadia
desk-why-charter-licence = Lisensia di charter ta falta
desk-why-fee-band-close = Largura serka di un límite di tarifa
desk-why-questions-answered = Pregunta no kontestá
desk-why-answers-fit = Kontesta di tipo robes
desk-why-answers-detailed = Detaye ta falta
desk-why-answers-known = Kontesta riba pregunta deskonosí
desk-why-answers-for-officer = Un kontesta ku bo mester disidí riba dje
desk-why-answers-worth-knowing = Un kontesta pa lesa
desk-why-health-answers = Malesa deklará
desk-why-goods-match-answers = Merkansia i kontesta no ta kuadra
desk-why-cash-declared = Plaka kèsh pa deklará
desk-why-weapon-aboard = Arma na bordo
desk-why-weapon-serial-unique = Number di serie di arma dos biaha
desk-why-weapon-details = Dato di un arma ta falta
desk-why-weapon-approval = Arma sin aprobashon
desk-why-animal-microchip = Bestia sin chip
desk-why-animal-rabies = Papel di rabia ta falta
desk-why-animal-titre = Tèst di antikuerpo ta falta
desk-why-animal-permit = Bestia sin pèrmit
desk-why-stores-allowance = Provishon riba e kantidat liber di derecho
desk-why-medicines-prescription = Remedi sin resèpt
