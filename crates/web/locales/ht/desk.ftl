# needs a native reader
# The officer's desk: the queue, one call on one page, deciding.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

desk-title = Arive ak depa
desk-title-mine = K ap tann ou
desk-port = Pò
desk-port-all = Tout pò
desk-show = Montre
desk-show-all = Tout
desk-find = Bato, anrejistreman, MMSI oswa referans
desk-filter = Montre
desk-column-due = N ap tann
desk-column-vessel = Bato
desk-column-route = Soti → apre
desk-column-people = Moun
desk-column-agencies = Sèvis
desk-column-why = Poukisa l isit la
desk-column-waiting = Ap tann
desk-no-reason = Anyen pa sote nan je
desk-empty = Pa gen anyen k ap tann isit la. Nouvo avi parèt lè ou rechaje paj la.
desk-not-found = Nou pa jwenn bato ak sa. Eseye yon pati nan non an, anrejistreman an, MMSI a oswa referans lan.
desk-show-everything = Montre tout eskal teritwa a
desk-older = Montre tou sa n t ap tann depi plis pase 48 è
desk-first-page = Tounen nan premye paj la

desk-today = jodi a { $time }
desk-tomorrow = demen { $time }
desk-yesterday = yè { $time }
desk-in = nan { $span }
desk-ago = sa gen { $span }
desk-arrives = ap rive
desk-leaves = ap pati
desk-in-port = nan pò
desk-left = pati
desk-hull = kòk: { $colour }
desk-masts = { $count ->
    [one] yon ma
   *[other] { $count } ma
}
desk-mmsi = MMSI { $number }
desk-imo = IMO { $number }
desk-hin = HIN { $number }
desk-call-sign = Siyal apèl { $number }
desk-number-fits = bon ✓
desk-number-wrong = se pa yon nimewo valab
desk-mmsi-fits = { $flag } ✓
desk-mmsi-other-flag = li di { $flag }
desk-mmsi-flag = { $flag }, yo pa bay drapo a

desk-arrives-at = Ap rive { $time }
desk-leaves-at = Ap pati { $time }
desk-arrived-at = Rive { $time }
desk-left-at = Pati { $time }
desk-time-open = Yo pa bay lè a
desk-from = soti { $port }
desk-next = apre { $port }
desk-then = apre
desk-record-arrival = Note arive a kounye a
desk-record-departure = Note depa a kounye a
desk-version = Vèsyon { $version }, resevwa { $time }
desk-way-version = { $way }, vèsyon { $version }

desk-stands-awaiting = ap tann
desk-stands-in_progress = kòmanse
desk-stands-queried = yo mande kapitèn nan
desk-stands-withheld = kenbe
desk-stands-granted = otorize
desk-stands-granted_with_conditions = otorize ak kondisyon
desk-stands-refused = refize
desk-stands-revoked = anile
desk-stands-cancelled = retire

desk-decide = Deside
desk-you = { $agency } (ou menm)
desk-decide-for = Pou
desk-decide-again = Deside ankò
desk-reason = Rezon oswa kesyon: kapitèn nan li l
desk-conditions = Kondisyon: yo enprime sou sètifika a
desk-not-yours = Sèvis ou a pa deside isit la.
desk-reopened = Deside sou yon vèsyon anvan; gade ankò
desk-words-needed-clear = Ekri poukisa.
desk-words-needed-clear_with_conditions = Ekri kondisyon yo, pa egzanp: zam afe rete sele abò jis bato a pati.
desk-words-needed-query = Ekri kesyon ou, pa egzanp: nan ki marina w ap mare?
desk-words-needed-refer = Ekri bay kiyès ou voye l, ak poukisa.
desk-words-needed-hold = Ekri poukisa fòk ofisye monte abò anvan.
desk-words-needed-refuse = Ekri poukisa ou refize. Kapitèn nan li l, e li rete nan jounal la.
desk-words-too-long = Rakousi tèks sa a: { $most } karaktè pou pi plis.
desk-conflict = Pandan ou te gen sa louvri, yon vèsyon ki pi nouvo rive oswa yon kòlèg deside. Anyen pa note. Sa ou te ekri a toujou la: gade sa ki chanje, epi deside ankò.
desk-withdrawn = Yo retire avi a oswa sa te fèt deja. Anyen pa note. Sa ou te ekri a toujou la.
desk-moved-already = Sa te note deja. Anyen pa chanje.

desk-needs = Bezwen ou ({ $count })
desk-needs-none = Pa gen verifikasyon ki jwenn anyen. Konpare moun ak papye, epi deside.
desk-passed = { $count ->
    [one] Yon verifikasyon bon
   *[other] { $count } verifikasyon bon
}
desk-severity-block = Kontradiksyon
desk-severity-refer = Deside sou sa
desk-severity-warn = Gade
desk-severity-info = Pou w konnen
desk-not-computed = { $count ->
    [one] Gen yon verifikasyon ki pa t ka fèt
   *[other] Gen { $count } verifikasyon ki pa t ka fèt
}
desk-changed = Depi dènye klirans lan
desk-changed-in = Chanje nan vèsyon { $version }, resevwa { $time }:
desk-changed-nothing = Vèsyon { $version } pa chanje anyen ou wè isit la.
desk-change = chanje
desk-joined = ajoute
desk-left-list = retire
desk-same = menm
desk-differs = diferan
desk-changed-vessel = Detay bato a
desk-changed-person = Detay { $name }
desk-changed-from = Soti: { $was } → { $is }
desk-changed-next = Apre: { $was } → { $is }
desk-changed-arrival = Arive: { $was } → { $is }
desk-changed-departure = Depa: { $was } → { $is }
desk-changed-goods = { $what }: { $was } → { $is }
desk-changed-answers = { $count ->
    [one] Yon repons nan deklarasyon an
   *[other] { $count } repons nan deklarasyon an
}
desk-no-last-clearance = Nou pa konnen okenn klirans anvan pou bato sa a pou konpare.
desk-stay = Rive ak { $came }, pati ak { $leave }. Monte isit la: { $joins }. Rete dèyè: { $stays }.
desk-last-here = Dènye eskal isit la { $day }, { $port }:

desk-people = { $count ->
    [one] Yon moun
   *[other] { $count } moun
}
desk-person = Moun
desk-role = Wòl abò
desk-born = Fèt
desk-age = { $age } an
desk-nationality = Nasyonalite
desk-document = Dokiman
desk-expires = Ekspire
desk-moves = Monte, desann
desk-document-none = pa gen dokiman
desk-zone-fits = zòn li ✓
desk-zone-wrong = zòn pa kòrèk
desk-zone-differs = zòn di yon lòt bagay
desk-zone-none = yo pa bay zòn
desk-number-odd = nimewo dwòl
desk-look = Gade
desk-expiry-open = yo pa bay li
desk-expired = Ekspire
desk-expires-short = Twò kout
desk-joins-here = monte isit la
desk-leaves-here = desann isit la

desk-goods-title = Machandiz deklare
desk-goods = Machandiz
desk-goods-none = Pa gen anyen ki deklare.
desk-spirits = Bweson fò
desk-wine = Diven
desk-beer = Byè
desk-cigarettes = Sigarèt
desk-cigars = Siga
desk-tobacco = Lòt tabak
desk-medicines = Medikaman
desk-other-goods = Lòt machandiz
desk-weapons = Zam
desk-animals = Bèt
desk-cash = Lajan kach
desk-health = Sante
desk-controlled = kontwole
desk-prescription = preskripsyon abò
desk-no-prescription = pa gen preskripsyon
desk-serial = seri { $value }
desk-calibre = kalib { $value }
desk-rounds = { $count ->
    [one] yon bal
   *[other] { $count } bal
}
desk-licence = lisans { $value }
desk-permit = pèmi { $value }
desk-kept = kote l ye: { $value }
desk-microchip = pis { $value }
desk-rabies = vaksen raj { $day }
desk-titre = tès antikò { $day }
desk-goes-ashore = ap desann atè
desk-stays-aboard = rete abò
desk-since-day = depi { $day }
desk-recent-port = { $place }, pati { $day }
desk-sanitation = Sètifika sanitè bato: { $value }
desk-answers = Repons deklarasyon an
desk-answers-flagged = Repons pou gade
desk-question = Kesyon
desk-answer = Repons
desk-yes = Wi
desk-no = Non

desk-particulars = Bato a ak eskal li
desk-reason-of-call = Rezon eskal la
desk-owner = Mèt bato a
desk-home-port = Pò dorijin
desk-built = Fèt an
desk-material = Kòk
desk-beam = Lajè
desk-draught = Kalezon
desk-tonnage = Tonaj brit
desk-inboard = Motè anndan
desk-outboard = Motè deyò
desk-charter-licence = Lisans charter

desk-fees = Frè
desk-fees-none = Dapre règ nou konnen yo, pa gen frè teritwa sa a ki aplike.
desk-fee = Frè
desk-fee-agency = Kiyès ki pran l
desk-fee-amount = Montan
desk-fee-source = Sous
desk-fee-possible = posib
desk-fee-not-counted = pa nan total la
desk-fee-unknown = nou pa konnen montan an

desk-history = Eskal anvan
desk-history-none = Bato sa a poko janm fè eskal isit la.
desk-earlier = { $count ->
    [one] Yon lòt eskal bato sa a isit la
   *[other] { $count } lòt eskal bato sa a isit la
}
desk-reference = Referans
desk-when = Kilè

desk-talk = Konvèsasyon
desk-talk-none = Poko gen anyen ki ekri.
desk-message = Ekri kapitèn nan
desk-message-hint = Sa pa deside anyen.
desk-message-needed = Ekri sa kapitèn nan dwe li.
desk-send = Voye

desk-decisions = Desizyon
desk-decisions-none = Poko gen moun ki deside.
desk-agency = Sèvis
desk-decision = Desizyon
desk-officer = Ofisye
desk-words = Rezon, kondisyon
desk-versions = Vèsyon avi yo
desk-received = Resevwa
desk-notice = Avi
desk-state-of-it = Eta
desk-reopens = Louvri ankò
desk-ledger = Jounal la note ou louvri paj sa a.

desk-certificate-issued = bay
desk-certificate-revoked = anile
desk-revoke = Anile klirans sa a
desk-revoke-why = Poukisa yo anile klirans lan
desk-revoke-hint = Nenpòt moun ki verifye sètifika a li sa.
desk-revoke-needed = Ekri poukisa ou anile klirans lan. Nenpòt moun ki verifye sètifika a li sa.

desk-done-clear = Otorize.
desk-done-clear_with_conditions = Otorize ak kondisyon.
desk-done-query = Kesyon ou rive jwenn kapitèn nan.
desk-done-refer = Voye bay yon lòt.
desk-done-hold = Kenbe pou vizit abò. Yo di kapitèn nan sa.
desk-done-refuse = Refize. Yo di kapitèn nan poukisa.
desk-done-arrived = Arive a note.
desk-done-departed = Depa a note.
desk-done-message = Mesaj ou rive jwenn kapitèn nan.
desk-done-revoke = Klirans lan anile, e sètifika a pa valab ankò lè yo verifye l.

# Why a call is in the queue: what each check found, in a few words, nobody's name in it.
desk-why-people-unique = Menm moun de fwa
desk-why-document-unique = Menm dokiman de fwa
desk-why-person-born = Dat nesans pa posib
desk-why-country-codes-known = Kòd peyi nou pa konnen
desk-why-country-codes-current = Ansyen kòd peyi
desk-why-document-present = Moun san dokiman
desk-why-document-dates = Dat yon dokiman pa posib
desk-why-mrz-check-digits = Zòn paspò a pa kòrèk
desk-why-mrz-agrees = Zòn paspò a di yon lòt bagay
desk-why-vessel-particulars = Detay bato a pa konplè
desk-why-vessel-mmsi = MMSI pa valab
desk-why-vessel-mmsi-flag = MMSI yon lòt drapo
desk-why-vessel-imo = Nimewo IMO pa valab
desk-why-vessel-hull-id = Nimewo kòk pa valab
desk-why-vessel-hull-id-year = Nimewo kòk yon lòt ane
desk-why-vessel-call-sign = Siyal apèl pa valab
desk-why-vessel-call-sign-flag = Siyal apèl yon lòt drapo
desk-why-places-known = Nou pa konnen pò anvan an oswa pò apre a
desk-why-from-given = Yo pa bay dènye pò a
desk-why-from-matches-last-clearance = Dènye klirans sòti a se yon lòt kote
desk-why-people-match-last-clearance = Se pa moun ki nan dènye klirans lan
desk-why-document-in-other-voyage = Yon moun sou yon lòt vwayaj
desk-why-vessel-in-other-voyage = Bato a anonse yon lòt kote
desk-why-port-known = Nou pa konnen pò a
desk-why-times-given = Lè yo manke
desk-why-time-exists = Lè a pa egziste
desk-why-time-clear = Lè a rive de fwa jou sa a
desk-why-arrival-before-departure = Pati anvan li rive
desk-why-calls-in-order = Eskal yo pa nan lòd
desk-why-leg-possible = Travèse a twò vit
desk-why-leg-usual = Travèse a pi vit pase nòmal
desk-why-port-repeated = Menm pò de fwa
desk-why-notice-in-time = Avi a rive an reta
desk-why-departure-notice-in-time = Avi depa a rive an reta
desk-why-office-open-on-arrival = Rive deyò lè biwo
desk-why-office-open-on-departure = Pati deyò lè biwo
desk-why-stay-within-limit = Rete plis pase sa ki pèmèt
desk-why-people-any = Pa gen moun abò
desk-why-people-one-master = Se pa yon sèl kapitèn
desk-why-people-coherent = Moun yo pa koresponn
desk-why-people-changes = Monte ak desann pa koresponn
desk-why-minor-accompanied = Yon minè ap vwayaje
desk-why-document-valid-on-arrival = Dokiman ekspire lè yo rive
desk-why-document-valid-past-stay = Paspò a twò kout pou tan yo rete a
desk-why-charter-licence = Lisans charter manke
desk-why-fee-band-close = Longè a pre yon limit tarif
desk-why-questions-answered = Gen kesyon ki pa reponn
desk-why-answers-fit = Repons ki pa bon kalite
desk-why-answers-detailed = Detay manke
desk-why-answers-known = Repons pou kesyon nou pa konnen
desk-why-answers-for-officer = Yon repons pou w deside sou li
desk-why-answers-worth-knowing = Yon repons ki merite li
desk-why-health-answers = Maladi deklare
desk-why-goods-match-answers = Machandiz ak repons pa dakò
desk-why-cash-declared = Lajan kach pou deklare
desk-why-weapon-aboard = Zam abò
desk-why-weapon-serial-unique = Nimewo seri zam de fwa
desk-why-weapon-details = Detay zam manke
desk-why-weapon-approval = Zam san apwobasyon
desk-why-animal-microchip = Bèt san pis
desk-why-animal-rabies = Papye raj manke
desk-why-animal-titre = Tès antikò manke
desk-why-animal-permit = Bèt san pèmi
desk-why-stores-allowance = Pwovizyon depase limit la
desk-why-medicines-prescription = Medikaman san preskripsyon
