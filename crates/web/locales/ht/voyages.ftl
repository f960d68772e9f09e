# needs a native reader
# A skipper's voyages: planned, checked, sent, followed.

voyages-title = Vwayaj ou yo
voyages-none = Poko gen vwayaj.
voyage-plan = Planifye yon vwayaj
voyage-first = Anvan premye vwayaj la
voyage-first-open = Louvri
voyage-first-boat = Bato ou
voyage-first-boat-text = Dekri bato a yon sèl fwa
voyage-first-people = Moun ou yo
voyage-first-people-text = Ekri tout moun k ap navige avè w
voyage-new-title = Planifye yon vwayaj
voyage-boat-title = Bato ak non
voyage-boat = Bato
voyage-boat-none = Ajoute yon bato anvan; yon vwayaj bezwen youn.
voyage-boat-none-lead = Poko gen bato nan lis ou.
voyage-boat-choose = Chwazi bato k ap fè vwayaj sa a.
voyage-name = Non vwayaj la
voyage-name-hint = Pou ou menm. Si ou kite l vid, li pran non bato a ak mwa a.
voyage-name-long = Rakousi non vwayaj la: { $most } karaktè pou pi plis; sa a gen { $count }.
voyage-name-signs = Retire siy envizib yo nan non vwayaj la.
voyage-usual-name = { $boat }, { $month }
voyage-save-on = Anrejistre epi kontinye
voyage-save-later = Anrejistre epi fini pita
voyage-changed-elsewhere = Vwayaj sa a chanje sou yon lòt aparèy pandan ou te gen l louvri. Sa ou te tape a anba a e li poko anrejistre. Anrejistre pou w kenbe pa w la, oswa kite l.
voyage-changed-elsewhere-open = Louvri sa ki anrejistre a

voyage-islands-title = Ki zile, ak kilè?
voyage-islands-lead = Mete chak pò antre nan lòd; premye a se kote ou ye oswa kote w ap rive anvan. Lè yo se lè revèy chak pò.
voyage-choose-port = Chwazi yon pò
voyage-choose-port-problem = Chwazi pò antre a nan lis la.
voyage-other-from = Ou soti yon kote ki pa nan lis la
voyage-other-next = Ou prale yon kote ki pa nan lis la
voyage-island-number = Zile { $place }
voyage-island-open = Zile a poko chwazi
voyage-island-up = Monte l
voyage-island-down = Desann li
voyage-island-add = Ajoute yon lòt zile
voyage-arrival-open = Kite l vid si ou la deja
voyage-departure-open = Kite l vid si ou poko konnen
voyage-field-from = Kote ou soti a
voyage-field-from-port = Ou soti
voyage-field-from-name = Non kote ou soti a
voyage-field-from-country = Peyi li
voyage-field-next = Kote ou prale a
voyage-field-next-port = Apre dènye zile a ou prale
voyage-field-next-name = Non kote ou prale a
voyage-field-next-country = Peyi li
voyage-field-calls = Zile
voyage-field-calls-port = Pò antre
voyage-field-calls-arrival = Ou rive
voyage-field-calls-arrival-time = A ki lè ou rive?
voyage-field-calls-departure = Ou pati
voyage-field-calls-departure-time = A ki lè ou pati?
voyage-field-calls-reason = Poukisa ou fè eskal

voyage-people-title = Kiyès ki prale avè w?
voyage-people-lead = Make tout moun ki abò nan yon moman. Yon sèl moun se kapitèn.
voyage-people-none = Make omwen yon moun ki prale avè w.
voyage-role = Abò kòm
voyage-changes = Monte oswa desann nan wout
voyage-joins = Monte nan
voyage-joins-start = Abò depi nan kòmansman
voyage-leaves = Desann nèt nan
voyage-leaves-end = Rete jis nan bout

voyage-declaration-title = Kisa ou deklare?
voyage-declaration-lead = Tout kesyon nenpòt nan zile ou yo poze, yon sèl fwa. Repons ou yo ale bay tout zile ki mande.
declaration-islands-first = Chwazi zile yo anvan
declaration-topic-health = Sante
declaration-topic-customs = Ladwann
declaration-topic-immigration = Imigrasyon
declaration-topic-agriculture = Bèt, plant ak manje
declaration-topic-port = Pò
declaration-asked-by = Zile ki mande l: { $islands }
declaration-why = Zile ki mande l: { $islands }. Sa a se sous kesyon deklarasyon an.
declaration-detail-yes = Detay, si se wi
declaration-detail-no = Detay, si se non
declaration-answer = Repons
declaration-see-list = Gade lis machandiz ak moun nan deklarasyon sa a.
declaration-rest-lead = Anyen pou deklare? Reponn sa ki konsène w, epi kite rès la se non. Li chak repons anvan ou voye.
declaration-rest = Reponn non pou sa ki toujou louvri

stores-field-title = Pwovizyon abò
stores-field-lead = Kantite pou tout bato a. Kite vid sa ou pa pote.
stores-field-spirits-l = Bweson fò, lit
stores-field-wine-l = Diven, lit
stores-field-beer-l = Byè, lit
stores-field-cigarettes = Sigarèt, kantite
stores-field-cigars = Siga, kantite
stores-field-tobacco-g = Lòt tabak, gram
stores-field-other = Nenpòt lòt bagay pou deklare

weapon-field-title = Zam
weapon-field-add = Ajoute yon zam
weapon-field-row = Zam { $place }
weapon-field-type = Kisa li ye
weapon-field-maker = Fabrikan
weapon-field-model = Modèl
weapon-field-serial = Nimewo seri
weapon-field-calibre = Kalib
weapon-field-rounds = Bal abò pou li
weapon-field-licence = Lisans: nimewo ak kiyès ki bay li
weapon-field-permit = Apwobasyon zile a: nimewo
weapon-field-kept-where = Ki kote abò yo sere l

animal-field-title = Bèt
animal-field-add = Ajoute yon bèt
animal-field-row = Bèt { $place }
animal-field-species = Kalite
animal-field-breed = Ras
animal-field-name = Non
animal-field-microchip = Pis, 15 chif
animal-field-rabies-on = Dènye vaksen raj
animal-field-titre-on = Jou yo pran san pou tès antikò raj la
animal-field-titre-value = Rezilta tès sa a, IU/ml
animal-field-permit = Pèmi antre: nimewo
animal-field-landing = Atè
animal-field-landing-tick = L ap desann atè

cash-field-title = Lajan kach
cash-field-add = Ajoute yon montan
cash-field-row = Montan { $place }
cash-field-currency = Lajan, twa lèt
cash-field-currency-hint = Pa egzanp USD
cash-field-amount = Montan

medicine-field-title = Medikaman yon zile ka kontwole
medicine-field-add = Ajoute yon medikaman
medicine-field-row = Medikaman { $place }
medicine-field-name = Non, jan l ye sou bwat la
medicine-field-quantity = Konbyen
medicine-field-controlled = Kontwole
medicine-field-controlled-tick = Se yon medikaman kontwole, tankou mòfin
medicine-field-prescription = Èske preskripsyon an abò?

illness-field-title = Maladi pandan vwayaj sa a
illness-field-add = Ajoute yon moun ki malad oswa ki te malad
illness-field-row = Maladi { $place }
illness-field-person = Kiyès
illness-field-person-gone = Li pa abò ankò
illness-field-complaint = Kisa moun nan soufri
illness-field-since = Depi
illness-field-treatment = Sa yo fè, ak ki jan moun nan ye kounye a

voyage-check-title = Verifye anvan ou voye
check-mend-first = Korije sa a anvan
check-ready = Pa gen anyen ki bare w. Li l yon fwa ankò, epi voye l nan bout paj la.
check-not-ready = Chak liy anwo a mennen w nan paj kote ou korije l. Sa ki konplè a anba a.
check-look = Gade sa a
check-look-lead = Anyen nan sa pa anpeche w voye. Ofisye yo wè l tou.
check-not-computed = Nou pa t ka verifye l
check-go-there = Ale la
check-call-heading = { $place }. { $port }
check-leg = Travèse
check-arrival = Arive
check-departure = Depa
check-already-there = Ou la deja
check-not-known-yet = Nou poko konnen
check-people = Moun
check-people-count = { $arrive } lè ou rive, { $leave } lè ou pati
check-agencies-in = Papye antre ak
check-agencies-out = Papye soti ak
check-notices = Avi
check-no-notice = Okenn: isit la ou pa antre nan teritwa a e ou pa kite l
check-deadlines = Anvan ki lè
check-deadline-passed = Pase
check-deadline-too-long = Pa koresponn
check-requirements = { $count ->
        [one] Sa yo mande w isit la: { $count } règ
       *[other] Sa yo mande w isit la: { $count } règ
    }
check-fees = Konbyen li koute
check-fees-unknown = Nou pa konnen okenn tarif pou teritwa sa a. Sa pa vle di li gratis: mande anvan ou rive.
check-fee-unknown = pa konnen
check-fee-possible = Posib
check-fee-not-counted = Pa nan total la
check-totals = Tout zile yo ansanm
check-totals-note = Nou kalkile l dapre règ nou konnen yo, chak ak sous li anwo a. Nou pa konvèti lajan. Se chif ofisye a ki konte.
check-passed = { $count ->
        [one] { $count } verifikasyon bon
       *[other] { $count } verifikasyon bon
    }
check-answers-count = { $count } reponn, { $yes } ladan yo se wi
check-questions-open = { $count } kesyon nan deklarasyon an poko gen repons.
check-send = Voye bay tout zile yo
check-send-lead = Lè ou voye, ou deklare sa a se verite e li konplè. Chak zile resevwa avi pa l touswit.
check-send-again = Voye chanjman yo
check-send-again-lead = Zile ki gen avi ki chanje resevwa yon nouvo vèsyon; yo ka toujou li ansyen an. Lè ou voye, ou deklare sa a se verite e li konplè.
check-decided-call-gone = Yon zile ki deside deja pa nan plan an ankò. Remete l: ou pa ka retire klirans li nan vwayaj la.

voyage-islands = Zile
voyage-people = Moun
voyage-declaration = Deklarasyon
voyage-check = Verifye epi voye
voyage-tasks = Etap
voyage-task-done = fini
voyage-task-mend = pou korije
voyage-task-open = louvri
voyage-task-ready = pare
voyage-task-not-ready = poko ankò
voyage-next-boat = Chwazi bato a
voyage-next-islands = Chwazi zile yo
voyage-next-people = Chwazi moun yo
voyage-next-declaration = Reponn kesyon yo
voyage-check-everything = Verifye tout bagay
voyage-not-complete = Poko konplè
voyage-not-complete-beneath = Frè yo parèt lè nou konnen bato a, zile yo ak moun yo
voyage-no-fees-known = Nou pa konnen okenn frè
voyage-as-of = jan l te ye { $date }
voyage-count-people = { $count ->
        [one] { $count } moun
       *[other] { $count } moun
    }
voyage-count-islands = { $count ->
        [one] { $count } zile
       *[other] { $count } zile
    }
voyage-saved = anrejistre { $at }
voyage-arrives = rive { $time }
voyage-leaves-at = pati { $time }
voyage-notice = Avi
voyage-notice-by = anvan { $time }
voyage-notice-passed = te dwe rive anvan { $time }
voyage-fees = Frè
voyage-reference = Referans
voyage-open-call = Louvri
voyage-certificate = Sètifika
voyage-certificate-ready = Bay
voyage-certificate-open = Montre
voyage-question = Kesyon
voyage-question-waits = Yon ofisye ap tann repons ou
voyage-question-answer = Reponn
voyage-receipt = Resi pou sa ou te voye
voyage-of-program = Yon lòt pwogram voye tout vwayaj sa a. Chanje l la; isit la ou ka suiv li.
voyage-discard = Mete bouyon sa a sou kote
voyage-discard-title = Mete { $name } sou kote?
voyage-discard-lead = Anyen ladan l pa voye. Li rete nan lis ou kòm mete sou kote e ou pa ka louvri l pou chanje l ankò.
voyage-withdraw = Retire vwayaj sa a
voyage-withdraw-title = Retire { $name }?
voyage-withdraw-lead = Yo di chak zile ou p ap vini. Sa posib sèlman toutotan pa gen zile ki deside.

receipt-title = Nou resevwa avi ou yo
receipt-lead = Kenbe referans yo; di ofisye a yo. Paj sa a rete isit la.
receipt-text = Avi ou yo pou { $port } nan men { $administration }. Resevwa { $time }.
receipt-version = Vèsyon { $version }
receipt-notice-inward = Avi arive
receipt-notice-outward = Avi depa
receipt-open = Suiv li
receipt-voyage = Ale nan vwayaj la
receipt-next = Sa k ap rive apre
receipt-next-text = Ofisye chak zile gade avi pa yo. Ou wè chak repons sou paj zile a, ak nenpòt kesyon yo genyen pou ou. Lè tout sèvis otorize w, sètifika a la pou w enprime oswa montre.

call-next-answer = Yon ofisye poze w yon kesyon. Reponn anba a; lòt yo kontinye pandan tan sa a.
call-next-refused = Yo pa bay klirans sa a. Li rezon an anba a, epi rele biwo a.
call-next-held = Rete abò. Ofisye yo ap vin jwenn ou oswa gade ankò; rezon an anba a.
call-next-wait = Avi ou yo nan men ofisye yo. Pa gen anyen pou w fè kounye a.
call-next-certificate = Ou otorize. Louvri sètifika a pou w enprime l oswa montre l.
call-next-nothing = Anyen nan eskal sa a pa konte ankò.
call-certificates = Sètifika
call-certificate-issued = Bay { $time }
call-certificate-revoked = Anile { $time }
call-versions = Sa ou te voye, vèsyon pa vèsyon
call-version-line = { $state }, { $time }
call-version-read = Li
call-version-title = { $notice } pou { $port }, vèsyon { $version }
call-received = Resevwa
call-found = Sa verifikasyon yo jwenn
call-conditions = Kondisyon: { $text }
call-reason = Rezon: { $text }
call-messages = Kesyon ak repons
call-you = Ou menm
call-answer = Mesaj ou bay ofisye yo
call-answer-about = Li konsène
call-answer-send = Voye mesaj la
call-answer-empty = Ekri mesaj ou anvan.
call-answer-long = Rakousi mesaj la: 2000 karaktè pou pi plis.
call-change = Chanje oswa retire
call-amend-lead = Plan chanje: chanje vwayaj la epi voye l ankò. Zile ki gen avi ki chanje resevwa yon nouvo vèsyon.
call-amend = Chanje vwayaj la
call-withdraw = Retire avi sa yo
call-withdraw-title = Retire avi ou yo pou { $name }?
call-withdraw-lead = Yo di zile a ou p ap vini. Lòt zile yo kenbe pa yo.
