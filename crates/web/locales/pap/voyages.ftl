# needs a native reader
# A skipper's voyages: planned, checked, sent, followed.

voyages-title = Bo biahenan
voyages-none = Ainda no tin biahe.
voyage-plan = Plania un biahe
voyage-first = Promé ku e promé biahe
voyage-first-open = Habri
voyage-first-boat = Bo barku
voyage-first-boat-text = Deskribí e barku un biaha so
voyage-first-people = Bo hendenan
voyage-first-people-text = Yena tur hende ku ta nabegá ku bo
voyage-new-title = Plania un biahe
voyage-boat-title = Barku i nòmber
voyage-boat = Barku
voyage-boat-none = Agregá un barku promé; un biahe mester di un.
voyage-boat-none-lead = Ainda no tin barku den bo lista.
voyage-boat-choose = Skohe e barku ku ta hasi e biahe aki.
voyage-name = Nòmber di e biahe
voyage-name-hint = Pa bo mes. Si bo lag'é bashí, e ta haña e nòmber di e barku i e luna.
voyage-name-long = Hasi e nòmber di e biahe mas kòrtiku: máksimo { $most } karákter; esaki tin { $count }.
voyage-name-signs = Kita e karákternan invisibel for di e nòmber di e biahe.
voyage-usual-name = { $boat }, { $month }
voyage-save-on = Warda i sigui
voyage-save-later = Warda i kaba despues
voyage-changed-elsewhere = A kambia e biahe aki riba un otro aparato miéntras bo tabatin e habrí. Loke bo a tek ta akibou i no ta wardá ainda. Warda pa keda ku esun di bo, òf lag'é.
voyage-changed-elsewhere-open = Habri loke ta wardá

voyage-islands-title = Kua isla, i ki dia?
voyage-islands-lead = Pone tur haf di entrada na òrdu; e promé ta unda bo ta òf unda bo ta yega promé. Ora ta segun e oloshi di kada haf.
voyage-choose-port = Skohe un haf
voyage-choose-port-problem = Skohe e haf di entrada for di e lista.
voyage-other-from = Bo ta bini for di un lugá ku no ta den e lista
voyage-other-next = Bo ta bai na un lugá ku no ta den e lista
voyage-island-number = Isla { $place }
voyage-island-open = Isla no skohé ainda
voyage-island-up = Move ariba
voyage-island-down = Move abou
voyage-island-add = Agregá un otro isla
voyage-arrival-open = Lag'é bashí si bo t'ei kaba
voyage-departure-open = Lag'é bashí si bo no sa ainda
voyage-field-from = E lugá for di unda bo ta bini
voyage-field-from-port = Bo ta bini for di
voyage-field-from-name = Nòmber di e lugá for di unda bo ta bini
voyage-field-from-country = Su pais
voyage-field-next = E lugá na unda bo ta bai
voyage-field-next-port = Despues di e último isla bo ta bai
voyage-field-next-name = Nòmber di e lugá na unda bo ta bai
voyage-field-next-country = Su pais
voyage-field-calls = Islanan
voyage-field-calls-port = Haf di entrada
voyage-field-calls-arrival = Bo ta yega dia
voyage-field-calls-arrival-time = Kuant'or bo ta yega?
voyage-field-calls-departure = Bo ta sali dia
voyage-field-calls-departure-time = Kuant'or bo ta sali?
voyage-field-calls-reason = Pakiko bo ta hasi eskala

voyage-people-title = Ken ta bai ku bo?
voyage-people-lead = Marka tur hende ku ta na bordo na kualke momento. Un persona so ta kapitan.
voyage-people-none = Marka por lo ménos un persona ku ta bai ku bo.
voyage-role = Na bordo komo
voyage-changes = Ta subi òf baha na kaminda
voyage-joins = Ta subi na
voyage-joins-start = Na bordo for di kuminsamentu
voyage-leaves = Ta baha definitivamente na
voyage-leaves-end = Ta keda te na final

voyage-declaration-title = Kiko bo ta deklará?
voyage-declaration-lead = Tur pregunta ku un di bo islanan ta hasi, un biaha so. Bo kontestanan ta bai na tur isla ku ta puntra.
declaration-islands-first = Skohe e islanan promé
declaration-topic-health = Salú
declaration-topic-customs = Duana
declaration-topic-immigration = Imigrashon
declaration-topic-agriculture = Bestia, mata i kuminda
declaration-topic-port = Haf
declaration-asked-by = Pidí pa: { $islands }
declaration-why = Pidí pa: { $islands }. Esaki ta e fuente di e preguntanan di e deklarashon.
declaration-detail-yes = Detaye, si ta si
declaration-detail-no = Detaye, si ta nò
declaration-answer = Kontesta
declaration-see-list = Wak e lista di merkansia i persona den e deklarashon aki.
declaration-rest-lead = Nada pa deklará? Kontestá loke ta konta pa bo, despues laga e resto ta nò. Lesa kada kontesta promé ku bo manda.
declaration-rest = Kontestá nò riba loke ta habrí ainda

stores-field-title = Provishon na bordo
stores-field-lead = Kantidat pa henter e barku. Laga bashí loke bo no tin.
stores-field-spirits-l = Bibida fuerte, liter
stores-field-wine-l = Biña, liter
stores-field-beer-l = Serbes, liter
stores-field-cigarettes = Sigaria, kantidat
stores-field-cigars = Sigá, kantidat
stores-field-tobacco-g = Otro tabako, gram
stores-field-other = Algu otro pa deklará

weapon-field-title = Arma
weapon-field-add = Agregá un arma
weapon-field-row = Arma { $place }
weapon-field-type = Kiko e ta
weapon-field-maker = Fabrikante
weapon-field-model = Modelo
weapon-field-serial = Number di serie
weapon-field-calibre = Kaliber
weapon-field-rounds = Bala na bordo p'e
weapon-field-licence = Lisensia: number i ken a dun'é
weapon-field-permit = Aprobashon di e isla: number
weapon-field-kept-where = Unda na bordo e ta wardá

animal-field-title = Bestia
animal-field-add = Agregá un bestia
animal-field-row = Bestia { $place }
animal-field-species = Tipo
animal-field-breed = Rasa
animal-field-name = Nòmber
animal-field-microchip = Chip, 15 sifra
animal-field-rabies-on = Último vakuna kontra rabia
animal-field-titre-on = Dia ku a saka sanger pa e tèst di antikuerpo di rabia
animal-field-titre-value = Resultado di e tèst ei, IU/ml
animal-field-permit = Pèrmit di importashon: number
animal-field-landing = Na tera
animal-field-landing-tick = E ta bai na tera

cash-field-title = Plaka kèsh
cash-field-add = Agregá un montante
cash-field-row = Montante { $place }
cash-field-currency = Moneda, tres lèter
cash-field-currency-hint = Por ehèmpel USD
cash-field-amount = Montante

medicine-field-title = Remedi ku un isla por kontrolá
medicine-field-add = Agregá un remedi
medicine-field-row = Remedi { $place }
medicine-field-name = Nòmber, manera riba e paki
medicine-field-quantity = Kuantu
medicine-field-controlled = Kontrolá
medicine-field-controlled-tick = E ta un remedi kontrolá, manera morfina
medicine-field-prescription = E resèpt ta na bordo?

illness-field-title = Malesa durante e biahe aki
illness-field-add = Agregá un persona ku ta òf tabata malu
illness-field-row = Malesa { $place }
illness-field-person = Ken
illness-field-person-gone = No ta na bordo mas
illness-field-complaint = Kiko e persona tin
illness-field-since = For di
illness-field-treatment = Kiko a hasi, i kon ta ku e persona awor

voyage-check-title = Kontrolá promé ku bo manda
check-mend-first = Korigí esaki promé
check-ready = Nada no ta stroba bo. Les'é un biaha mas, despues mand'é na final di e página.
check-not-ready = Kada liña akiriba ta hiba bo na e página unda bo ta korigi'é. Loke ta kompletu ta akibou.
check-look = Wak esaki
check-look-lead = Nada di esaki no ta stroba bo di manda. Ofisialnan ta mir'é tambe.
check-not-computed = No por a kontrolá
check-go-there = Bai einan
check-call-heading = { $place }. { $port }
check-leg = Travesia
check-arrival = Yegada
check-departure = Salida
check-already-there = Bo t'ei kaba
check-not-known-yet = Ainda no konosí
check-people = Persona
check-people-count = { $arrive } na yegada, { $leave } na salida
check-agencies-in = Ta klaria bo entrada
check-agencies-out = Ta klaria bo salida
check-notices = Aviso
check-no-notice = Ningun: akinan bo no ta drenta ni sali for di e teritorio
check-deadlines = Promé ku ki ora
check-deadline-passed = A pasa
check-deadline-too-long = No ta pas
check-requirements = { $count ->
        [one] Kiko nan ta pidi bo akinan: { $count } regla
       *[other] Kiko nan ta pidi bo akinan: { $count } regla
    }
check-fees = Kuantu e ta kosta
check-fees-unknown = Nos no konosé ningun tarifa pa e teritorio aki. Esei no ke men ku e ta grátis: puntra promé ku bo yega.
check-fee-unknown = no konosí
check-fee-possible = Posibel
check-fee-not-counted = No ta den e total
check-totals = Tur isla huntu
check-totals-note = Kalkulá for di e reglanan ku nos konosé, kada un ku su fuente akiriba. No ta konvertí moneda. E sifra di e ofisial ta konta.
check-passed = { $count ->
        [one] { $count } kontrol ta bon
       *[other] { $count } kontrol ta bon
    }
check-answers-count = { $count } kontestá, { $yes } di nan ku si
check-questions-open = { $count } pregunta di e deklarashon no ta kontestá ainda.
check-send = Manda na tur isla
check-send-lead = Ora bo manda, bo ta deklará ku esaki ta berdat i kompletu. Kada isla ta haña su avisonan mesora.
check-send-again = Manda e kambionan
check-send-again-lead = Isla ku nan aviso a kambia ta haña un vershon nobo; por lesa e vershon bieu ainda. Ora bo manda, bo ta deklará ku esaki ta berdat i kompletu.
check-decided-call-gone = Un isla ku a disidí kaba no ta den e plan mas. Pon'é bèk: no por kita su klarashon for di e biahe.

voyage-islands = Islanan
voyage-people = Personanan
voyage-declaration = Deklarashon
voyage-check = Kontrolá i manda
voyage-tasks = Pasonan
voyage-task-done = kla
voyage-task-mend = pa korigí
voyage-task-open = habrí
voyage-task-ready = kla pa hasi
voyage-task-not-ready = ainda no
voyage-next-boat = Skohe e barku
voyage-next-islands = Skohe e islanan
voyage-next-people = Skohe e personanan
voyage-next-declaration = Kontestá e preguntanan
voyage-check-everything = Kontrolá tur kos
voyage-not-complete = Ainda no kompletu
voyage-not-complete-beneath = E tarifanan ta mustrá ora barku, isla i persona ta konosí
voyage-no-fees-known = Ningun tarifa konosí
voyage-as-of = situashon di { $date }
voyage-count-people = { $count ->
        [one] { $count } persona
       *[other] { $count } persona
    }
voyage-count-islands = { $count ->
        [one] { $count } isla
       *[other] { $count } isla
    }
voyage-saved = wardá { $at }
voyage-arrives = yegada { $time }
voyage-leaves-at = salida { $time }
voyage-notice = Aviso
voyage-notice-by = promé ku { $time }
voyage-notice-passed = mester a yega promé ku { $time }
voyage-fees = Tarifa
voyage-reference = Referensia
voyage-open-call = Habri
voyage-certificate = Sertifikado
voyage-certificate-ready = Duná
voyage-certificate-open = Mustra
voyage-question = Pregunta
voyage-question-waits = Un ofisial ta warda bo kontesta
voyage-question-answer = Kontestá
voyage-receipt = Resibu di loke bo a manda
voyage-of-program = Un otro programa a manda henter e biahe aki. Kambi'é einan; akinan bo por sigui e biahe.
voyage-discard = Pone e konsepto aki un banda
voyage-discard-title = Pone { $name } un banda?
voyage-discard-lead = No a manda nada di dje. E ta keda den bo lista komo poné un banda i no por habri'é pa kambia atrobe.
voyage-withdraw = Retirá e biahe aki
voyage-withdraw-title = Retirá { $name }?
voyage-withdraw-lead = Tur isla ta haña sa ku bo no ta bini. Esaki por solamente tanten ningun isla no a disidí.

receipt-title = Nos a risibí bo avisonan
receipt-lead = Warda e referensianan; bisa e ofisial nan. E página aki ta keda akinan.
receipt-text = Bo avisonan pa { $port } ta serka { $administration }. Risibí { $time }.
receipt-version = Vershon { $version }
receipt-notice-inward = Aviso di yegada
receipt-notice-outward = Aviso di salida
receipt-open = Sigui esaki
receipt-voyage = Bai na e biahe
receipt-next = Kiko ta sigui
receipt-next-text = Ofisialnan di kada isla ta wak nan avisonan. Bo ta mira kada kontesta riba e página di e isla, ku kualke pregunta ku nan tin pa bo. Ora tur a klaria bo, e sertifikado ta einan pa imprimí òf mustra.

call-next-answer = Un ofisial a puntra bo algu. Kontestá akibou; e otronan ta sigui miéntras tantu.
call-next-refused = No ta duna e klarashon aki. Lesa e motibu akibou i yama e ofisina.
call-next-held = Keda na bordo. Ofisial ta bini serka bo òf wak un biaha mas; e motibu ta akibou.
call-next-wait = Bo avisonan ta serka e ofisialnan. Bo no mester hasi nada awor.
call-next-certificate = Bo ta klariá. Habri e sertifikado pa imprimi'é òf mustr'é.
call-next-nothing = Nada di e eskala aki no ta konta mas.
call-certificates = Sertifikado
call-certificate-issued = Duná { $time }
call-certificate-revoked = Revoká { $time }
call-versions = Loke bo a manda, vershon pa vershon
call-version-line = { $state }, { $time }
call-version-read = Lesa
call-version-title = { $notice } pa { $port }, vershon { $version }
call-received = Risibí
call-found = Kiko e kontrolnan a haña
call-conditions = Kondishon: { $text }
call-reason = Motibu: { $text }
call-messages = Pregunta i kontesta
call-you = Abo
call-answer = Bo mensahe na e ofisialnan
call-answer-about = E ta tokante
call-answer-send = Manda e mensahe
call-answer-empty = Skibi bo mensahe promé.
call-answer-long = Hasi e mensahe mas kòrtiku: máksimo 2000 karákter.
call-change = Kambia òf retirá
call-amend-lead = Plan ta kambia: kambia e biahe i mand'é atrobe. Isla ku nan aviso a kambia ta haña un vershon nobo.
call-amend = Kambia e biahe
call-withdraw = Retirá e avisonan aki
call-withdraw-title = Retirá bo avisonan pa { $name }?
call-withdraw-lead = E isla ta haña sa ku bo no ta bini. Otro isla ta keda ku esnan di nan.
