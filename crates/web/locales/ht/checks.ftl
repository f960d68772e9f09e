# What checks, deadlines, requirements and fees say. Haitian Creole.
# needs a native reader

## Common words

check-words = { $words }
check-agency-all = tout sèvis yo
check-agency-customs = ladwann
check-agency-immigration = imigrasyon
check-agency-port-health = sante pò a
check-agency-port-authority = otorite pò a
check-agency-agriculture = agrikilti
check-time-unknown = pa konnen
check-unknown-hours = Nou pa konnen lè { $agency } louvri nan { $port }, kidonk nou pa ka di si biwo a louvri.
check-unknown-history = Nou pa gade ansyen vwayaj yo, kidonk nou pa konpare ak yo.
check-unknown-expiry = Dokiman { $name } a pa gen dat li fini, kidonk nou pa ka di jiska kilè li bon.
check-unknown-allowance = Nou pa konnen ki kantite bwason ak tabak teritwa sa a pèmèt. Sa ou deklare a, ladwann wè l.
check-answer-yes = wi
check-answer-no = non
check-answer-yes-no = wi oswa non
check-answer-text = yon tèks
check-answer-number = yon nimewo
check-answer-date = yon dat, pa egzanp 2026-12-01
check-answer-list = yon lis
check-field-number = nimewo
check-field-issuing-country = peyi ki bay li
check-field-nationality = nasyonalite
check-field-born = dat nesans
check-field-expires-on = dat li fini
check-field-sex = sèks
check-field-name = non
check-field-registration-country = peyi anrejistreman
check-field-registration-number = nimewo anrejistreman
check-field-home-port = pò dorijin
check-field-length = longè
check-field-colour = koulè kòk la
check-field-year-built = ane konstriksyon
check-field-masts = kantite ma
check-field-owner = mèt
check-field-maker = fabrikan
check-field-serial = nimewo seri
check-field-calibre = kalib
check-field-rounds = kantite bal
check-field-permit = pèmi oswa apwobasyon
check-field-licence = lisans
check-document-dates-issued-before-birth = yo bay li anvan moun nan te fèt
check-document-dates-issued-in-future = dat yo bay li a poko rive
check-document-dates-expires-before-issue = li fini anvan yo bay li oswa anvan moun nan te fèt
check-weapon-handgun = pistolè
check-weapon-rifle = karabin
check-weapon-shotgun = fizi lachas
check-weapon-flare-gun = pistolè siyal
check-weapon-speargun = fizi apon
check-weapon-hawaiian-sling = apon elastik
check-weapon-bow = banza oswa abalèt
check-weapon-catapult = fistibal
check-weapon-other = lòt zam
check-animal-dog = chen an
check-animal-cat = chat la
check-animal-ferret = fire a
check-animal-bird = zwazo a
check-animal-other = bèt la

## Checks of people and papers

check-people-unique-title = Pèsonn pa sou lis la de fwa
check-people-unique-skipper = { $name } sou lis la de fwa ak menm dat nesans. Kite yon sèl.
check-people-unique-officer = { $name } parèt de fwa ak menm dat nesans.
check-document-unique-title = Chak dokiman se pou yon sèl moun
check-document-unique-skipper = { $name } ak { $other } gen menm nimewo dokiman { $number }. Korije youn.
check-document-unique-officer = Yo bay dokiman { $number } pou { $name } ak { $other }.
check-person-born-title = Dat nesans yo posib
check-person-born-skipper = Verifye dat nesans { $name }: { $born }.
check-person-born-officer = Dat nesans { $name } se { $born }: li poko rive oswa li gen plis pase 120 an.
check-country-codes-known-title = Nou rekonèt peyi yo
check-country-codes-known-skipper = { $code } se pa yon kòd peyi nou konnen. Chwazi peyi a nan lis la.
check-country-codes-known-officer = Kòd peyi nou pa konnen { $code }.
check-country-codes-current-title = Kòd peyi yo sèvi jodi a
check-country-codes-current-skipper = { $country } ({ $code }) pa yon kòd peyi ankò depi { $until }. Si papye w montre l, kite l.
check-country-codes-current-officer = Kòd peyi yo retire { $code } ({ $country }, jiska { $until }).
check-document-present-title = Tout moun gen dokiman vwayaj
check-document-present-skipper = Ajoute paspò oswa lòt dokiman vwayaj { $name }.
check-document-present-officer = Yo pa bay dokiman vwayaj pou { $name }.
check-document-dates-title = Dat dokiman yo dakò
check-document-dates-skipper = Verifye dat dokiman { $number } { $name }: { $fault }.
check-document-dates-officer = Dokiman { $number } { $name }: { $fault }.
check-mrz-check-digits-title = Chif kontwòl nan liy paspò yo bon
check-mrz-check-digits-skipper = Liy ki anba paspò { $name } gen yon erè. Tape yo oswa eskane yo ankò.
check-mrz-check-digits-officer = Zòn machin li a pou { $name } pa verifye.
check-mrz-agrees-title = Liy paspò yo di menm sa yo tape
check-mrz-agrees-skipper = Pou { $name }, sa a pa menm ak liy paspò yo: { $field }. Verifye tou de.
check-mrz-agrees-officer = { $name }: { $field } pa menm nan zòn machin li a ak deklarasyon an.
check-people-any-title = Gen moun abò
check-people-any-skipper = Pa gen pèsonn abò isit la. Mete tout moun ki abò.
check-people-any-officer = Lis moun yo vid.
check-people-one-master-title = Yon sèl kapitèn
check-people-one-master-skipper =
    { $count ->
        [0] Pa gen kapitèn. Chwazi kilès li ye.
        *[other] Gen { $count } kapitèn. Chwazi youn.
    }
check-people-one-master-officer = Kapitèn abò: { $count }.
check-people-coherent-title = Moun ki rive yo se moun ki te kite dènye eskal la
check-people-coherent-skipper = { $left } moun te kite dènye eskal la, { $arrive } rive isit la. Mete chanjman an nan moun ki monte oswa desann. Manke: { $missing_count } { $missing }. An plis: { $extra_count } { $extra }.
check-people-coherent-officer = { $left } te soti, { $arrive } rive. Manke: { $missing_count } { $missing }. An plis: { $extra_count } { $extra }.
check-people-changes-title = Monte ak desann yo posib
check-people-changes-skipper =
    { $change ->
        [joins] { $name } pa ka monte: li deja abò.
        *[leaves] { $name } pa ka desann: li pa abò.
    } Korije lis la.
check-people-changes-officer =
    { $change ->
        [joins] { $name } monte men li deja abò.
        *[leaves] { $name } desann men li pa abò.
    }
check-minor-accompanied-title = Timoun vwayaje ak fanmi
check-minor-accompanied-skipper = { $name } gen { $age } an e pa gen granmoun abò ki pote menm siyati. Kenbe lèt paran yo pare.
check-minor-accompanied-officer = { $name }, { $age } an, san granmoun ak menm siyati.
check-document-valid-on-arrival-title = Dokiman yo bon lè yo rive
check-document-valid-on-arrival-skipper = Dokiman { $name } fini { $expires }, anvan ou rive { $arrival }. Bay youn ki bon; sinon imigrasyon deside.
check-document-valid-on-arrival-officer = Dokiman { $name } fini { $expires }; li rive { $arrival }.
check-document-valid-past-stay-title = Paspò yo bon ase lontan apre rete a
check-document-valid-past-stay-skipper = Dokiman { $name } fini { $expires }. Imigrasyon mande { $months } mwa apre rete a, jiska { $until }. Ou ka voye avi a kanmenm; yon ofisye deside.
check-document-valid-past-stay-officer = Dokiman { $name } fini { $expires }; règ la mande { $months } mwa apre rete a ({ $until }).

## Checks of the vessel

check-vessel-particulars-title = Bato a dekri
check-vessel-particulars-skipper = Ajoute sou bato a: { $field }.
check-vessel-particulars-officer = Yo pa bay: { $field }.
check-vessel-mmsi-title = MMSI a posib
check-vessel-mmsi-skipper = { $mmsi } pa MMSI yon bato: nèf chif, premye a ant 2 ak 7. Gade lisans radyo w.
check-vessel-mmsi-officer = MMSI { $mmsi } pa pou yon estasyon bato.
check-vessel-mmsi-flag-title = MMSI ak drapo dakò
check-vessel-mmsi-flag-skipper = MMSI { $mmsi } se pou { $country }, drapo a se { $flag }. Si yo pa t anrejistre radyo a ankò, kite l.
check-vessel-mmsi-flag-officer = MMSI { $mmsi }: { $country }; drapo: { $flag }.
check-vessel-imo-title = Nimewo IMO a bon
check-vessel-imo-skipper = { $imo } pa yon nimewo IMO: sèt chif yo pa dakò. Kite l vid si pa genyen.
check-vessel-imo-officer = Nimewo IMO { $imo } gen move chif kontwòl.
check-vessel-hull-id-title = Nimewo kòk la posib
check-vessel-hull-id-skipper = Konpare nimewo kòk { $hull_id } ak plak dèyè bato a: 12 siy, oswa 14 ak peyi a.
check-vessel-hull-id-officer = Nimewo kòk { $hull_id } pa gen fòm abityèl la.
check-vessel-hull-id-year-title = Nimewo kòk ak ane dakò
check-vessel-hull-id-year-skipper = Ou ekri { $stated }; nimewo kòk la di { $told }. Verifye tou de.
check-vessel-hull-id-year-officer = Ane { $stated }, dapre kòk la { $told }.
check-vessel-call-sign-title = Siyal apèl la posib
check-vessel-call-sign-skipper = { $call_sign } pa yon siyal apèl. Gade lisans radyo w.
check-vessel-call-sign-officer = Siyal apèl { $call_sign } pa gen fòm nou konnen.
check-vessel-call-sign-flag-title = Siyal apèl ak drapo dakò
check-vessel-call-sign-flag-skipper = Siyal apèl { $call_sign } se pou { $country }, drapo a se { $flag }.
check-vessel-call-sign-flag-officer = Siyal apèl { $call_sign }: { $country }; drapo: { $flag }.

## Checks of ports, times and passages

check-places-known-title = Nou konnen pò anvan ak apre yo
check-places-known-skipper =
    Nou pa konnen pò { $port }. { $count ->
        [0] Bay non li ak peyi li.
        *[other] Èske ou vle di { $meant }?
    }
check-places-known-officer = Pò nou pa konnen { $port }.
check-from-given-title = Yo bay dènye pò a
check-from-given-skipper = Di nan ki pò ou soti.
check-from-given-officer = Yo pa bay dènye pò a.
check-from-matches-last-clearance-title = Li soti kote yo te bay li klirans sòti
check-from-matches-last-clearance-skipper = Ou soti { $from }, men dènye klirans lan se { $cleared }, { $on }. Korije l, oswa kenbe papye { $from } a pare.
check-from-matches-last-clearance-officer = Soti { $from }; dènye klirans sòti nan { $cleared }, { $on }.
check-people-match-last-clearance-title = Moun yo se menm sa ki nan dènye klirans lan
check-people-match-last-clearance-skipper = Dènye klirans lan bay { $cleared } moun; ou rive ak { $arrive }. Manke: { $missing_count } { $missing }. An plis: { $extra_count } { $extra }. Di kote chak te desann oswa monte.
check-people-match-last-clearance-officer = Te soti { $cleared }, rive { $arrive }. Manke: { $missing_count } { $missing }. An plis: { $extra_count } { $extra }.
check-document-in-other-voyage-title = Pèsonn pa sou yon lòt vwayaj ki louvri
check-document-in-other-voyage-skipper = { $name } (dokiman { $number }) sou vwayaj { $reference } ki louvri a tou. Retire moun nan sou youn.
check-document-in-other-voyage-officer = Dokiman { $number } ({ $name }) sou vwayaj louvri { $reference }.
check-vessel-in-other-voyage-title = Bato a sou yon sèl vwayaj
check-vessel-in-other-voyage-skipper = Bato sa a anonse tou nan { $port } (vwayaj { $reference }). Anile avi sa a si ou pa prale.
check-vessel-in-other-voyage-officer = Li prale { $port } tou, vwayaj { $reference }.
check-port-known-title = Nou konnen pò a
check-port-known-skipper =
    Nou pa konnen pò { $port }. { $count ->
        [0] Chwazi yon pò antre nan lis la.
        *[other] Èske ou vle di { $meant }?
    }
check-port-known-officer = Pò nou pa konnen { $port }.
check-times-given-title = Yo bay lè rive ak lè kite
check-times-given-skipper =
    { $time ->
        [arrival] Di kilè ou rive isit la.
        [departure] Di kilè ou kite pou pwochen pò a.
        *[either] Di kilè ou rive oswa kilè ou kite.
    }
check-times-given-officer =
    { $time ->
        [arrival] Yo pa bay lè rive.
        [departure] Yo pa bay lè kite.
        *[either] Ni lè rive ni lè kite pa bay.
    }
check-time-exists-title = Revèy la montre lè sa a
check-time-exists-skipper = { $written } pa egziste: revèy la avanse lè sa a. Ekri yon lòt lè, pa egzanp { $used }.
check-time-exists-officer = { $written } pa egziste nan pò a; nou li { $used }.
check-time-clear-title = Lè a klè
check-time-clear-skipper = Revèy la montre { $written } de fwa nuit sa a. Nou pran premye a, { $used }.
check-time-clear-officer = { $written } rive de fwa; nou pran premye a.
check-arrival-before-departure-title = Rive anvan kite
check-arrival-before-departure-skipper = Ou kite { $departure }, sa pa apre ou rive { $arrival }. Korije youn.
check-arrival-before-departure-officer = Kite { $departure } pa apre rive { $arrival }.
check-calls-in-order-title = Li kite yon pò anvan li rive nan lòt la
check-calls-in-order-skipper = Ou rive { $arrival }, men ou kite pò anvan an sèlman { $left }. Korije youn.
check-calls-in-order-officer = Rive { $arrival }, kite anvan an { $left }.
check-leg-possible-title = Travèse a posib
check-leg-possible-skipper = { $miles } nm mande { $knots } kn; yon bato tankou pa w fè { $limit } pou pi plis. Korije lè yo.
check-leg-possible-officer = { $miles } nm ak { $knots } kn: enposib (limit { $limit } kn).
check-leg-usual-title = Vitès la nòmal
check-leg-usual-skipper = { $miles } nm ak { $knots } kn se vit; yon bato tankou pa w abitye fè jiska { $limit }. Verifye lè yo.
check-leg-usual-officer = { $miles } nm ak { $knots } kn: pi vit pase nòmal (jiska { $limit } kn).
check-port-repeated-title = Chak eskal nan yon lòt pò
check-port-repeated-skipper = Ou fè eskal nan { $port } de fwa youn dèyè lòt. Si ou pa kite l nan mitan, kenbe yon sèl.
check-port-repeated-officer = De eskal youn dèyè lòt nan { $port }.
check-notice-in-time-title = Avi arive a alè
check-notice-in-time-skipper = Avi a te dwe rive bay { $agency } anvan { $due }. Voye l kounye a kanmenm epi rele biwo a; si ou kapab, rive pita.
check-notice-in-time-officer = Avi an reta: te dwe rive { $due } (règ { $hours } è, { $agency }).
check-departure-notice-in-time-title = Avi depa a alè
check-departure-notice-in-time-skipper = Avi depa a te dwe rive bay { $agency } anvan { $due }. Voye l kounye a epi mande biwo a, oswa kite pita.
check-departure-notice-in-time-officer = Avi depa an reta: te dwe rive { $due } (règ { $hours } è, { $agency }).
check-office-open-on-arrival-title = Biwo yo louvri lè ou rive
check-office-open-on-arrival-skipper =
    { $was_open ->
        [yes] Ou rive { $time }, apre lè biwo a: lè siplemantè { $agency } posib. Rive anvan { $closed } pou evite l; biwo a louvri ankò { $opens }.
        *[no] Ou rive { $time }, biwo { $agency } a fèmen: lè siplemantè posib. Li louvri { $opens }.
    }
check-office-open-on-arrival-officer = Rive { $time }, andeyò lè { $agency }.
check-office-open-on-departure-title = Biwo yo louvri lè ou kite
check-office-open-on-departure-skipper = Ou kite { $time }, biwo { $agency } a fèmen. Fè papye soti anvan li fèmen.
check-office-open-on-departure-officer = Kite { $time }, andeyò lè { $agency }.
check-stay-within-limit-title = Rete a nan limit la
check-stay-within-limit-skipper =
    Ou rete { $days } jou; { $who ->
        [vessel] yon bato ka rete { $limit }.
        *[people] moun ka rete { $limit } pou kòmanse.
    } Mande pwolonjman.
check-stay-within-limit-officer =
    Prevwa { $days } jou; limit { $limit } ({ $who ->
        [vessel] bato
        *[people] moun
    }).
check-fee-band-close-title = Longè a pa pre limit tarif
check-fee-band-close-skipper = { $length } pye w la pre { $limit } pye, kote "{ $fee }" chanje. Kenbe papye anrejistreman an pare.
check-fee-band-close-officer = { $length } pye deklare, pre limit { $limit } pye pou "{ $fee }".

## Checks of answers and goods

check-charter-licence-title = Yon bato lwaye gen lisans lokal
check-charter-licence-skipper = Bato lwaye bezwen lisans nan { $territory }. Ajoute nimewo a, oswa atann kesyon.
check-charter-licence-officer = Bato lwaye san nimewo lisans pou { $territory }.
check-questions-answered-title = Tout kesyon reponn
check-questions-answered-skipper = Reponn: { $question }
check-questions-answered-officer = Pa reponn: { $question }
check-answers-fit-title = Repons yo koresponn ak kesyon yo
check-answers-fit-skipper = Reponn ak { $kind }: { $question }
check-answers-fit-officer = Repons lan pa { $kind }: { $question }
check-answers-detailed-title = Repons yo eksplike kote yo mande
check-answers-detailed-skipper = Ajoute detay nan repons ou: { $question }
check-answers-detailed-officer = San detay: { $question }
check-answers-known-title = Repons yo pou kesyon nou konnen
check-answers-known-skipper = Pa gen kesyon ki rele { $id }; pèsonn pa wè repons lan.
check-answers-known-officer = Repons pou yon kesyon nou pa konnen { $id }.
check-answers-for-officer-title = Okenn repons pa bezwen yon ofisye
check-answers-for-officer-skipper = Yon ofisye ap gade repons ou "{ $answer }": { $question }
check-answers-for-officer-officer = { $answer }: { $question } { $detail }
check-answers-worth-knowing-title = Okenn repons pou gade
check-answers-worth-knowing-skipper = Ofisye yo wè repons ou "{ $answer }": { $question }
check-answers-worth-knowing-officer = { $answer }: { $question } { $detail }
check-health-answers-title = Sante pa bezwen yon ofisye
check-health-answers-skipper = Sante ap gade repons ou "{ $answer }": { $question } Rete abò ak drapo Q jiskaske yo rele.
check-health-answers-officer = { $answer }: { $question } { $detail }
check-goods-match-answers-title = Machandiz ak repons dakò
check-goods-match-answers-skipper = Ou mete machandiz sa yo men ou reponn non: { $question } Korije youn.
check-goods-match-answers-officer = Machandiz nan lis, repons non: { $question }
check-cash-declared-title = Lajan nan lis la deklare
check-cash-declared-skipper = Ou mete lajan men ou reponn non: { $question } Reponn wi si li depase limit la; sinon ladwann deside.
check-cash-declared-officer = Lajan nan lis, repons non: { $question }
check-weapon-aboard-title = Pa gen zam abò
check-weapon-aboard-skipper = Ou gen yon zam ({ $weapon }). Ladwàn ap di w si li rete sele abò oswa si yo kenbe l atè.
check-weapon-aboard-officer = Zam deklare: { $weapon }.
check-weapon-serial-unique-title = Nimewo seri yo diferan
check-weapon-serial-unique-skipper = Nimewo seri { $serial } parèt de fwa. Korije youn.
check-weapon-serial-unique-officer = Nimewo seri { $serial } de fwa.
check-weapon-details-title = Zam yo dekri
check-weapon-details-skipper = Ajoute pou { $weapon }: { $field }.
check-weapon-details-officer = { $weapon }: yo pa bay { $field }.
check-weapon-approval-title = Zam yo gen apwobasyon yo mande
check-weapon-approval-skipper = { $territory } mande pou { $weapon }: { $field }. Mande l anvan ou rive epi ajoute nimewo a.
check-weapon-approval-officer = { $weapon } san { $field }.
check-animal-microchip-title = Mikwochip yo posib
check-animal-microchip-skipper = Bay 15 chif mikwochip { $name }.
check-animal-microchip-officer = { $name }: mikwochip manke oswa pa gen 15 chif.
check-animal-rabies-title = Vaksen raj la bon
check-animal-rabies-skipper = { $name } bezwen vaksen raj anvan li rive, ki pa gen plis pase douz mwa. Ajoute dat la.
check-animal-rabies-officer = { $name }: pa gen vaksen raj ki bon lè l rive.
check-animal-titre-title = Tès antikò raj la bon
check-animal-titre-skipper = Yo mande yon tès antikò raj ki gen mwens pase douz mwa pou { $name }. Ajoute dat ak valè.
check-animal-titre-officer = { $name }: pa gen tès antikò nan douz mwa.
check-animal-permit-title = Bèt yo gen pèmi antre
check-animal-permit-skipper = Fòk { $name } gen pèmi antre. Mande l anvan ou rive epi ajoute nimewo a.
check-animal-permit-officer = { $name }: yo pa bay pèmi antre.
check-stores-allowance-title = Pwovizyon yo nan limit la
check-stores-allowance-skipper = Pwovizyon w depase limit la. Ladwàn ka sele rès la oswa mande dwa.
check-stores-allowance-officer = Pwovizyon depase limit la.
check-medicines-prescription-title = Medikaman kontwole gen preskripsyon
check-medicines-prescription-skipper = Kenbe preskripsyon pou { $name } pare epi di l isit la.
check-medicines-prescription-officer = Medikaman kontwole san preskripsyon: { $name }.

## Problems of a field

problem-not-json = Sa a pa yon dokiman JSON: gade liy { $line }, kolòn { $column }.
problem-too-large = Fichye a depase { $max } oktè.
problem-too-deep = Lis yo antre youn nan lòt plis pase { $max } fwa.
problem-duplicate-key = Non sa a parèt de fwa nan menm objè a. Kite youn.
problem-wrong-schema = Ekri { $expected } isit la; nou jwenn { $found }.
problem-missing = Sa a manke.
problem-unknown-field = Pa gen chan ki pote non sa a.
problem-unknown-field-suggest = Pa gen chan ki pote non sa a. Èske ou vle di { $suggestion }?
problem-wrong-type = Nou t ap tann { $expected }; nou jwenn { $found }.
problem-kind-text = yon tèks
problem-kind-number = yon nimewo
problem-kind-yes-or-no = wi oswa non
problem-kind-list = yon lis
problem-kind-object = yon objè
problem-kind-nothing = anyen
problem-blank = Sa a vid. Ekri l, oswa retire l.
problem-too-long = Sa a gen { $actual } karaktè; { $max } pou pi plis. Rakousi l.
problem-control-character = Sa a gen karaktè kontwòl { $code }. Retire l.
problem-direction-override = Sa a gen { $code }, ki vire sans ekriti a e ki ka kache tèks. Retire l.
problem-direction-mark = Sa a gen mak envizib { $code }. Nou kite l, e ofisye yo konnen.
problem-damaged-text = Yon karaktè pèdi isit la. Verifye jan li ekri.
problem-not-a-date = Ekri dat la ane-mwa-jou, pa egzanp 2029-11-24; nou jwenn { $found }.
problem-no-such-day = Pa gen jou { $day } nan mwa { $month } ane { $year }.
problem-year-out-of-range = Ane { $year } pa ant { $min } ak { $max }.
problem-not-a-time = Ekri lè a 2026-12-01T19:00, selon revèy pò a; nou jwenn { $found }.
problem-unknown-word = { $found } pa youn nan: { $expected }.
problem-unknown-word-suggest = { $found } pa youn nan: { $expected }. Èske ou vle di { $suggestion }?
problem-not-a-number = { $found } pa yon nimewo tankou 12.4.
problem-too-many-decimals =
    { $max ->
        [0] Ekri yon nimewo antye.
        *[other] Ekri { $max } chif pou pi plis apre pwen an.
    }
problem-out-of-range = Nimewo a dwe ant { $min } ak { $max }.
problem-too-many = Gen { $actual } antre; { $max } pou pi plis.
problem-too-few = Fòk gen omwen { $min }.
problem-duplicate-ref = Yon lòt moun deja sèvi ak { $found }. Bay chak moun pwòp non pa l.
problem-unknown-ref = Pa gen moun nan vwayaj sa a ki rele { $found }.
problem-unknown-ref-suggest = Pa gen moun nan vwayaj sa a ki rele { $found }. Èske ou vle di { $suggestion }?
problem-repeated-ref = { $found } parèt de fwa nan lis sa a.
problem-not-a-uuid = { $found } pa yon UUID.
problem-not-a-code = { $found } pa yon kòd { $letters } lèt.
problem-not-a-ref = Sèvi ak lèt, chif, pwen, tirè ak tirè anba sèlman; nou jwenn { $found }.
problem-person-unused = Moun sa a sou lis la men li pa abò nan okenn eskal.
problem-and-more = Gen lòt pwoblèm. Ranje sa yo anvan.

## Deadlines

deadline-notice-before-arrival = Voye avi arive a bay { $agency } anvan { $due }, { $hours } è anvan ou rive.
deadline-notice-before-arrival-passed = Avi arive a te dwe rive bay { $agency } anvan { $due }. Voye l kounye a.
deadline-notice-before-arrival-open = Voye avi arive a { $hours } è anvan ou rive. Bay lè ou rive pou wè dat limit la.
deadline-notice-before-arrival-open-before = Voye avi arive a anvan ou rive. Bay lè ou rive pou wè dat limit la.
deadline-notice-before-arrival-no-rule = Voye avi arive a anvan ou rive, { $due }. Nou pa konnen okenn dat limit.
deadline-notice-before-arrival-before = Voye avi arive a bay { $agency } anvan ou rive, { $due }.
deadline-notice-before-departure-before = Voye avi depa a bay { $agency } anvan ou kite, { $due }.
deadline-notice-before-departure = Voye avi depa a bay { $agency } anvan { $due }, { $hours } è anvan ou kite.
deadline-notice-before-departure-passed = Avi depa a te dwe rive bay { $agency } anvan { $due }. Voye l kounye a.
deadline-notice-before-departure-open = Voye avi depa a { $hours } è anvan ou kite. Bay lè ou kite pou wè dat limit la.
deadline-notice-before-departure-open-before = Voye avi depa a anvan ou kite. Bay lè ou kite pou wè dat limit la.
deadline-notice-before-departure-no-rule = Voye avi depa a anvan ou kite, { $due }. Nou pa konnen okenn dat limit.
deadline-report-after-arrival = Prezante w bay { $agency } anvan { $due }, nan { $hours } è apre ou rive.
deadline-report-after-arrival-at-once = Prezante w bay { $agency } menm lè ou rive, nenpòt lè.
deadline-report-after-arrival-passed = Ou te dwe prezante w bay { $agency } anvan { $due }. Ale nan biwo a kounye a.
deadline-report-after-arrival-open = Prezante w bay { $agency } nan { $hours } è apre ou rive.
deadline-anchor-permit = Remèt fòm pou pèmi lage lank anvan { $due }. Pa bezwen si ou nan yon marina.
deadline-anchor-permit-passed = Fòm pou pèmi lage lank te dwe rive anvan { $due }. Remèt li kounye a.
deadline-anchor-permit-open = Remèt fòm pou pèmi lage lank nan { $hours } è apre ou rive.
deadline-clear-out-not-before = Pa fè papye soti bay { $agency } anvan { $due }: fòk ou kite nan { $hours } è.
deadline-clear-out-not-before-open = Apre papye soti bay { $agency }, fòk ou kite nan { $hours } è.
deadline-in-and-out-together = Ou ka fè papye antre ak soti ansanm si ou kite anvan { $due }. Plan w lan bon.
deadline-in-and-out-together-open = Ou ka fè papye antre ak soti ansanm si ou rete { $hours } è pou pi plis.
deadline-in-and-out-together-too-long = Papye antre ak soti ansanm se pou { $hours } è pou pi plis. Ou rete plis: fè papye soti apa.

## Requirements

requirement-agency-arrival = Fè papye antre ak { $agency }.
requirement-agency-departure = Fè papye soti ak { $agency }.
requirement-agency-ordered-arrival = Papye antre, etap { $place }: { $agency }.
requirement-agency-ordered-departure = Papye soti, etap { $place }: { $agency }.
requirement-radio = Rele { $station }: { $when }
requirement-radio-channel = Rele { $station } sou VHF { $channel }: { $when }
requirement-ashore-master-only = Se kapitèn nan sèlman ki desann atè anvan papye yo fini.
requirement-ashore-everybody = Tout moun ale nan imigrasyon.
requirement-ashore-nobody = Pèsonn pa desann atè: ofisye yo monte abò.
requirement-system-required = { $system }: obligatwa.
requirement-system-optional = { $system }: si ou vle.
requirement-system-unknown = { $system }: yo sèvi ak li; nou pa konnen si l obligatwa.
requirement-passport-validity = Paspò yo bon { $months } mwa apre rete a.
requirement-passport-machine-readable = Machin ka li paspò yo.
requirement-stay-people-at-first = Moun ka rete { $days } jou pou kòmanse; ou ka mande plis.
requirement-stay-people-in-a-year = Moun ka rete { $days } jou nan yon ane.
requirement-stay-vessel = Bato a ka rete { $days } jou.
requirement-stay-at-anchor = Lank lage nan { $place }: { $days } nuit pou pi plis.
requirement-stay-no-anchoring = Pa lage lank nan { $place }.
requirement-stay-coasting = Navige bò kòt la: { $days } jou pou chak pèmi.
requirement-weapons-locked-aboard = Zam yo rete fèmen akle abò.
requirement-weapons-sealed-aboard = Yo sele zam yo abò.
requirement-weapons-held-ashore = Yo kenbe zam yo atè ak yon resi jiskaske ou kite.
requirement-weapons-prior-approval = Zam bezwen apwobasyon sou papye anvan ou rive.
requirement-weapons-licence = Zam bezwen lisans teritwa a.

## Fees

fee-explain-free = Nou konnen li gratis.
fee-explain-0 = { $rate } yon fwa.
fee-explain-1 = { $rate } { $per1 } × { $count1 }.
fee-explain-2 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-3 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-between-0 = Ant { $low } ak { $high }; montan egzak la pa pibliye.
fee-explain-between-1 = Ant { $low } ak { $high } { $per1 } × { $count1 }.
fee-explain-between-2 = Ant { $low } ak { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-between-3 = Ant { $low } ak { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-percent = { $percent } % sou liy yo li konsène.
fee-per-person = pou chak moun
fee-per-passenger = pou chak pasaje
fee-per-foot = pou chak pye
fee-per-metre = pou chak mèt
fee-per-day = pou chak jou oswa moso jou
fee-per-week = pou chak semèn oswa moso semèn
fee-per-days21 = pou chak 21 jou oswa moso
fee-per-days30 = pou chak 30 jou oswa moso
fee-per-month = pou chak mwa oswa moso mwa
fee-per-tender = pou chak gwo kanòt
fee-unknown-by-order = Yo pran l, men montan an nan yon lòd oswa tablo nou pa genyen.
fee-unknown-tonnage-missing = Li depann de tonaj brit la, ki pa bay.
fee-unknown-length-missing = Li depann de longè a, ki pa bay.
fee-unknown-size-not-covered = Sous la pa di anyen sou yon bato gwosè sa a.
fee-unknown-too-large = Montan an twò gwo.
fee-unknown-stay-open = Li depann de konbyen tan ou rete. Bay lè ou kite.
fee-unknown-base = Yon pati lòt liy nou pa konnen montan yo.
fee-not-counted-penalty = Yon amann, pa yon frè: jiska montan sa a.
fee-not-counted-on-request = Sèlman si ou mande l.
fee-not-counted-lapsed = Petèt yo pa mande l ankò.
fee-not-counted-yachts-unclear = Se pou bato komèsyal; nou pa konnen si yòt peye.
fee-not-counted-exempt = Ou pa peye sa: { $who }
fee-not-counted-paid = Sa ou peye nan eskal { $call } kouvri l.
fee-possible = Posib: li depann de yon bagay nou pa konnen, tankou lè biwo a oswa yon jou fèt.
fee-reported-in = rapòte an { $year }
fee-about = apeprè { $amount }
fee-also-reported = Yo rapòte tou: { $low } rive { $high }.
fee-total = Total { $amount }
fee-total-about = Total apeprè { $amount }
fee-total-range = Total { $low } rive { $high }
fee-total-possible = jiska { $amount } anplis posib
fee-total-unknown = { $count } frè nou pa konnen montan yo
fee-total-reported = { $count } frè ki pa soti nan sous ofisyèl, pi ansyen an { $year }

## Passages

leg-line = { $miles } nm · { $hours } è ak { $knots } kn
leg-line-distance = { $miles } nm
