# What checks, deadlines, requirements and fees say. Papiamento (spelling of Curaçao).
# needs a native reader

## Common words

check-words = { $words }
check-agency-all = tur instansia
check-agency-customs = duana
check-agency-immigration = imigrashon
check-agency-port-health = salubridat di haf
check-agency-port-authority = outoridat di haf
check-agency-agriculture = agrikultura
check-time-unknown = no konosí
check-unknown-hours = Nos no konosé e oranan di { $agency } na { $port }; nos no por bisa si e ofisina ta habrí.
check-unknown-history = No a konsultá biahenan anterior; no a kompará esaki ku nan.
check-unknown-expiry = E dokumento di { $name } no tin fecha di vensementu; nos no sa te ki dia e ta bálido.
check-unknown-allowance = Nos no konosé e kantidat liber di derecho di e teritorio aki pa alkohòl i tabako. Loke bo deklará, duana ta mira.
check-answer-yes = si
check-answer-no = no
check-answer-yes-no = si òf no
check-answer-text = un teksto
check-answer-number = un number
check-answer-date = un fecha, por ehèmpel 2026-12-01
check-answer-list = un lista
check-field-number = number
check-field-issuing-country = pais di emishon
check-field-nationality = nashonalidat
check-field-born = fecha di nasementu
check-field-expires-on = fecha di vensementu
check-field-sex = sekso
check-field-name = nòmber
check-field-registration-country = pais di registrashon
check-field-registration-number = number di registrashon
check-field-home-port = haf di origen
check-field-length = largura
check-field-colour = koló di e kasko
check-field-year-built = aña di konstrukshon
check-field-masts = kantidat di masta
check-field-owner = doño
check-field-maker = fabrikante
check-field-serial = number di serie
check-field-calibre = kaliber
check-field-rounds = kantidat di bala
check-field-permit = pèrmit òf aprobashon
check-field-licence = lisensia
check-document-dates-issued-before-birth = el a wòrdu duná promé ku e persona a nase
check-document-dates-issued-in-future = su fecha di emishon ta den futuro
check-document-dates-expires-before-issue = e ta vense promé ku a duna e òf promé ku e persona a nase
check-weapon-handgun = pistol
check-weapon-rifle = rifle
check-weapon-shotgun = shotgun
check-weapon-flare-gun = pistol di señal
check-weapon-speargun = harpun
check-weapon-hawaiian-sling = spit hawaiano
check-weapon-bow = bog òf balester
check-weapon-catapult = katapult
check-weapon-other = otro arma
check-animal-dog = e kachó
check-animal-cat = e pushi
check-animal-ferret = e fret
check-animal-bird = e para
check-animal-other = e bestia

## Checks of people and papers

check-people-unique-title = Ningun hende ta dos bes riba lista
check-people-unique-skipper = { $name } ta dos bes riba lista ku e mesun fecha di nasementu. Laga ún so.
check-people-unique-officer = { $name } ta aparesé dos bes ku e mesun fecha di nasementu.
check-document-unique-title = Kada dokumento ta di un persona
check-document-unique-skipper = { $name } i { $other } tin e mesun number di dokumento { $number }. Korigí unu.
check-document-unique-officer = Dokumento { $number } ta duná pa { $name } i { $other }.
check-person-born-title = Fechanan di nasementu ta posibel
check-person-born-skipper = Kontrolá e fecha di nasementu di { $name }: { $born }.
check-person-born-officer = Fecha di nasementu di { $name } ta { $born }: den futuro òf mas ku 120 aña pasá.
check-country-codes-known-title = E paisnan ta konosí
check-country-codes-known-skipper = { $code } no ta un kódigo di pais konosí. Skohe e pais for di lista.
check-country-codes-known-officer = Kódigo di pais deskonosí { $code }.
check-country-codes-current-title = Kódigonan di pais ta na uso awe
check-country-codes-current-skipper = { $country } ({ $code }) no ta kódigo di pais mas for di { $until }. Si bo dokumento ta mustr'é, lag'é.
check-country-codes-current-officer = Kódigo di pais kitá { $code } ({ $country }, te { $until }).
check-document-present-title = Tur hende tin dokumento di biahe
check-document-present-skipper = Agregá e paspòrt òf otro dokumento di biahe di { $name }.
check-document-present-officer = No a duna dokumento di biahe pa { $name }.
check-document-dates-title = Fechanan di dokumento ta kuadra
check-document-dates-skipper = Kontrolá e fechanan di dokumento { $number } di { $name }: { $fault }.
check-document-dates-officer = Dokumento { $number } di { $name }: { $fault }.
check-mrz-check-digits-title = E sifranan di kontrol di e paspòrt ta korekto
check-mrz-check-digits-skipper = E liñanan abou den paspòrt di { $name } tin un eror. Tek òf skèn nan atrobe.
check-mrz-check-digits-officer = E zona lesabel pa mashin di { $name } no ta kuadra.
check-mrz-agrees-title = E liñanan di paspòrt ta bisa loke a tek
check-mrz-agrees-skipper = Pa { $name } esaki ta diferente di e liñanan di paspòrt: { $field }. Kontrolá tur dos.
check-mrz-agrees-officer = { $name }: { $field } ta diferente entre e zona lesabel pa mashin i e deklarashon.
check-people-any-title = Tin hende na bordo
check-people-any-skipper = Aki no tin hende na bordo. Nombra tur hende ku tei.
check-people-any-officer = E lista di hende ta bashí.
check-people-one-master-title = Un kapitan so
check-people-one-master-skipper =
    { $count ->
        [0] Ningun hende ta kapitan. Skohe ken ta.
        *[other] { $count } hende ta kapitan. Skohe unu.
    }
check-people-one-master-officer = Kapitan na bordo: { $count }.
check-people-coherent-title = Ken ta yega ta ken a sali for di e último haf
check-people-coherent-skipper = { $left } hende a sali for di e último haf, { $arrive } ta yega aki. Pone e kambio serka ken ta subi òf baha. Ta falta: { $missing_count } { $missing }. Di mas: { $extra_count } { $extra }.
check-people-coherent-officer = { $left } a sali, { $arrive } ta yega. Ta falta: { $missing_count } { $missing }. Di mas: { $extra_count } { $extra }.
check-people-changes-title = Subi i baha ta posibel
check-people-changes-skipper =
    { $change ->
        [joins] { $name } no por subi: ta na bordo kaba.
        *[leaves] { $name } no por baha: no ta na bordo.
    } Korigí e lista.
check-people-changes-officer =
    { $change ->
        [joins] { $name } ta subi ma ta na bordo kaba.
        *[leaves] { $name } ta baha ma no ta na bordo.
    }
check-minor-accompanied-title = Mucha ta biaha ku famia
check-minor-accompanied-skipper = { $name } tin { $age } aña i ningun adulto na bordo tin e mesun fam. Tene e karta di e mayornan kla.
check-minor-accompanied-officer = { $name }, { $age } aña, sin adulto ku e mesun fam.
check-document-valid-on-arrival-title = Dokumentonan ta bálido na yegada
check-document-valid-on-arrival-skipper = E dokumento di { $name } ta vense { $expires }, promé ku bo yegada { $arrival }. Duna un bálido; sino imigrashon ta disidí.
check-document-valid-on-arrival-officer = Dokumento di { $name } ta vense { $expires }; yegada { $arrival }.
check-document-valid-past-stay-title = Paspòrtnan ta bálido sufisiente despues di estadia
check-document-valid-past-stay-skipper = E dokumento di { $name } ta vense { $expires }. Imigrashon ta pidi { $months } luna despues di estadia, te { $until }. Bo por manda e aviso; un ofisial ta disidí.
check-document-valid-past-stay-officer = Dokumento di { $name } ta vense { $expires }; e regla ta pidi { $months } luna despues di estadia ({ $until }).

## Checks of the vessel

check-vessel-particulars-title = E barku ta deskribí
check-vessel-particulars-skipper = Agregá tokante e barku: { $field }.
check-vessel-particulars-officer = No duná: { $field }.
check-vessel-mmsi-title = E MMSI ta posibel
check-vessel-mmsi-skipper = { $mmsi } no ta MMSI di un barku: nuebe sifra, e promé di 2 te 7. Wak bo lisensia di radio.
check-vessel-mmsi-officer = MMSI { $mmsi } no ta di un stashon di barku.
check-vessel-mmsi-flag-title = MMSI i bandera ta kuadra
check-vessel-mmsi-flag-skipper = E MMSI { $mmsi } ta di { $country }, e bandera ta { $flag }. Si no a registrá e radio di nobo, lag'é.
check-vessel-mmsi-flag-officer = MMSI { $mmsi }: { $country }; bandera: { $flag }.
check-vessel-imo-title = E number IMO ta korekto
check-vessel-imo-skipper = { $imo } no ta un number IMO: su shete sifranan no ta kuadra. Lag'é bashí si no tin.
check-vessel-imo-officer = Number IMO { $imo } tin un sifra di kontrol robes.
check-vessel-hull-id-title = E number di kasko ta posibel
check-vessel-hull-id-skipper = Kompará e number di kasko { $hull_id } ku e plachi patras: 12 siña, òf 14 ku e pais.
check-vessel-hull-id-officer = Number di kasko { $hull_id } no tin e forma usual.
check-vessel-hull-id-year-title = Number di kasko i aña ta kuadra
check-vessel-hull-id-year-skipper = Bo a skibi { $stated } komo aña; e number di kasko ta bisa { $told }. Kontrolá tur dos.
check-vessel-hull-id-year-officer = Aña { $stated }, segun kasko { $told }.
check-vessel-call-sign-title = E indikativo di yamada ta posibel
check-vessel-call-sign-skipper = { $call_sign } no ta un indikativo di yamada. Wak bo lisensia di radio.
check-vessel-call-sign-officer = Indikativo di yamada { $call_sign } no tin un forma konosí.
check-vessel-call-sign-flag-title = Indikativo di yamada i bandera ta kuadra
check-vessel-call-sign-flag-skipper = E indikativo di yamada { $call_sign } ta di { $country }, e bandera ta { $flag }.
check-vessel-call-sign-flag-officer = Indikativo di yamada { $call_sign }: { $country }; bandera: { $flag }.

## Checks of ports, times and passages

check-places-known-title = E hafnan promé i despues ta konosí
check-places-known-skipper =
    Nos no konosé e haf { $port }. { $count ->
        [0] Duna su nòmber i pais.
        *[other] Bo ke men { $meant }?
    }
check-places-known-officer = Haf deskonosí { $port }.
check-from-given-title = E último haf ta duná
check-from-given-skipper = Bisa for di kua haf bo ta bini.
check-from-given-officer = Último haf no duná.
check-from-matches-last-clearance-title = E ta bini for di kaminda el a wòrdu klariá
check-from-matches-last-clearance-skipper = Bo ta bini for di { $from }, ma e último klarashon ta di { $cleared }, { $on }. Korigí òf tene e papel di { $from } kla.
check-from-matches-last-clearance-officer = For di { $from }; último klarashon di salida na { $cleared }, { $on }.
check-people-match-last-clearance-title = E hendenan ta esnan di e último klarashon
check-people-match-last-clearance-skipper = E último klarashon ta nombra { $cleared } hende; bo ta yega ku { $arrive }. Ta falta: { $missing_count } { $missing }. Di mas: { $extra_count } { $extra }. Bisa unda kada un a baha òf subi.
check-people-match-last-clearance-officer = Klariá { $cleared }, ta yega { $arrive }. Ta falta: { $missing_count } { $missing }. Di mas: { $extra_count } { $extra }.
check-document-in-other-voyage-title = Ningun hende no ta riba otro biahe habrí
check-document-in-other-voyage-skipper = { $name } (dokumento { $number }) ta tambe riba e biahe habrí { $reference }. Kita e persona for di unu.
check-document-in-other-voyage-officer = Dokumento { $number } ({ $name }) riba biahe habrí { $reference }.
check-vessel-in-other-voyage-title = E barku ta riba un biahe so
check-vessel-in-other-voyage-skipper = E barku aki ta anunsiá tambe na { $port } (biahe { $reference }). Kanselá e aviso ei si bo no ta bai.
check-vessel-in-other-voyage-officer = Tambe na kaminda pa { $port }, biahe { $reference }.
check-port-known-title = E haf ta konosí
check-port-known-skipper =
    Nos no konosé e haf { $port }. { $count ->
        [0] Skohe un haf di entrada for di e lista.
        *[other] Bo ke men { $meant }?
    }
check-port-known-officer = Haf deskonosí { $port }.
check-times-given-title = Yegada i salida ta duná
check-times-given-skipper =
    { $time ->
        [arrival] Bisa ki ora bo ta yega aki.
        [departure] Bisa ki ora bo ta sali pa e siguiente haf.
        *[either] Bisa ki ora bo ta yega òf sali.
    }
check-times-given-officer =
    { $time ->
        [arrival] Yegada no duná.
        [departure] Salida no duná.
        *[either] Ni yegada ni salida duná.
    }
check-time-exists-title = E oloshi ta mustra e ora aki
check-time-exists-skipper = { $written } no ta eksistí: e oloshi ta bai dilanti. Skibi otro ora, por ehèmpel { $used }.
check-time-exists-officer = { $written } no ta eksistí na e haf; a les'é komo { $used }.
check-time-clear-title = E ora ta kla
check-time-clear-skipper = E oloshi ta mustra { $written } dos bes e anochi ei. Nos ta usa e promé, { $used }.
check-time-clear-officer = { $written } ta pasa dos bes; e promé ta usá.
check-arrival-before-departure-title = Yegada ta promé ku salida
check-arrival-before-departure-skipper = Bo ta sali { $departure }, no despues di yega { $arrival }. Korigí unu.
check-arrival-before-departure-officer = Salida { $departure } no ta despues di yegada { $arrival }.
check-calls-in-order-title = E ta sali for di un haf promé ku yega otro
check-calls-in-order-skipper = Bo ta yega { $arrival }, ma bo ta sali for di e haf anterior { $left }. Korigí unu.
check-calls-in-order-officer = Ta yega { $arrival }, a sali for di e anterior { $left }.
check-leg-possible-title = E travesia ta posibel
check-leg-possible-skipper = { $miles } nm ta rekerí { $knots } kn; un barku manera esun di bo ta hasi máksimo { $limit }. Korigí e oranan.
check-leg-possible-officer = { $miles } nm na { $knots } kn: imposibel (límite { $limit } kn).
check-leg-usual-title = E velosidat ta normal
check-leg-usual-skipper = { $miles } nm na { $knots } kn ta lihé; un barku manera esun di bo normalmente ta hasi te { $limit }. Kontrolá e oranan.
check-leg-usual-officer = { $miles } nm na { $knots } kn: mas lihé ku normal (te { $limit } kn).
check-port-repeated-title = Kada eskala ta na otro haf
check-port-repeated-skipper = Bo ta hasi eskala na { $port } dos bes tras di otro. Si bo no ta sali entre nan, tene ún eskala.
check-port-repeated-officer = Dos eskala tras di otro na { $port }.
check-notice-in-time-title = E aviso di yegada ta na ora
check-notice-in-time-skipper = E aviso mester a yega na { $agency } promé ku { $due }. Mand'é awor tòg i yama e ofisina; si bo por, yega mas lat.
check-notice-in-time-officer = Aviso lat: mester a yega { $due } (regla di { $hours } ora, { $agency }).
check-departure-notice-in-time-title = E aviso di salida ta na ora
check-departure-notice-in-time-skipper = E aviso di salida mester a yega na { $agency } promé ku { $due }. Mand'é awor i puntra e ofisina, òf sali mas lat.
check-departure-notice-in-time-officer = Aviso di salida lat: mester a yega { $due } (regla di { $hours } ora, { $agency }).
check-office-open-on-arrival-title = E ofisinanan ta habrí na yegada
check-office-open-on-arrival-skipper =
    { $was_open ->
        [yes] Bo ta yega { $time }, pafó di oranan: overtime di { $agency } ta probabel. Yega promé ku { $closed } pa evit'é; e ofisina ta habri atrobe { $opens }.
        *[no] Bo ta yega { $time }, ora e ofisina di { $agency } ta será: overtime ta probabel. E ta habri { $opens }.
    }
check-office-open-on-arrival-officer = Ta yega { $time }, pafó di oranan di { $agency }.
check-office-open-on-departure-title = E ofisinanan ta habrí na salida
check-office-open-on-departure-skipper = Bo ta sali { $time }, ora e ofisina di { $agency } ta será. Klaria salida promé ku e sera.
check-office-open-on-departure-officer = Ta sali { $time }, pafó di oranan di { $agency }.
check-stay-within-limit-title = E estadia ta denter di e límite
check-stay-within-limit-skipper =
    Bo ta keda { $days } dia; { $who ->
        [vessel] un barku por keda { $limit }.
        *[people] hende por keda { $limit } na promé.
    } Pidi un prolongashon.
check-stay-within-limit-officer =
    Ta planea { $days } dia; límite { $limit } ({ $who ->
        [vessel] barku
        *[people] hende
    }).
check-fee-band-close-title = E largura no ta serka di un límite di tarifa
check-fee-band-close-skipper = Bo { $length } pia ta serka di { $limit } pia, kaminda "{ $fee }" ta kambia. Tene e papel di registrashon kla.
check-fee-band-close-officer = { $length } pia deklará, serka di e límite di { $limit } pia pa "{ $fee }".

## Checks of answers and goods

check-charter-licence-title = Un yate di charter tin lisensia lokal
check-charter-licence-skipper = Yatenan di charter mester di lisensia na { $territory }. Agregá e number, òf spera pregunta.
check-charter-licence-officer = Yate di charter sin number di lisensia pa { $territory }.
check-questions-answered-title = Tur pregunta ta kontestá
check-questions-answered-skipper = Kontestá: { $question }
check-questions-answered-officer = No kontestá: { $question }
check-answers-fit-title = Kontestanan ta pas ku e preguntanan
check-answers-fit-skipper = Kontestá ku { $kind }: { $question }
check-answers-fit-officer = E kontesta no ta { $kind }: { $question }
check-answers-detailed-title = Kontestanan ta splikí kaminda ta pidi
check-answers-detailed-skipper = Agregá detaye na bo kontesta: { $question }
check-answers-detailed-officer = Sin detaye: { $question }
check-answers-known-title = Kontestanan ta na pregunta konosí
check-answers-known-skipper = No tin pregunta { $id }; ningun hende ta mira e kontesta.
check-answers-known-officer = Kontesta na un pregunta deskonosí { $id }.
check-answers-for-officer-title = Ningun kontesta mester di un ofisial
check-answers-for-officer-skipper = Un ofisial lo wak bo kontesta "{ $answer }": { $question }
check-answers-for-officer-officer = { $answer }: { $question } { $detail }
check-answers-worth-knowing-title = Ningun kontesta pa wak
check-answers-worth-knowing-skipper = Ofisialnan ta mira bo kontesta "{ $answer }": { $question }
check-answers-worth-knowing-officer = { $answer }: { $question } { $detail }
check-health-answers-title = Salú no mester di un ofisial
check-health-answers-skipper = Salubridat lo wak bo kontesta "{ $answer }": { $question } Keda na bordo ku e bandera Q te ora nan yama.
check-health-answers-officer = { $answer }: { $question } { $detail }
check-goods-match-answers-title = Merkansia i kontestanan ta kuadra
check-goods-match-answers-skipper = Bo ta nombra e kosnan aki ma a kontestá no: { $question } Korigí unu.
check-goods-match-answers-officer = Kosnan nombrá, kontesta no: { $question }
check-cash-declared-title = Plaka nombrá ta deklará
check-cash-declared-skipper = Bo ta nombra plaka ma a kontestá no: { $question } Kontestá si si ta riba e límite; sino duana ta disidí.
check-cash-declared-officer = Plaka nombrá, kontesta no: { $question }
check-weapon-aboard-title = Sin arma na bordo
check-weapon-aboard-skipper = Bo tin un arma ({ $weapon }). Duana lo bisa bo si e ta keda será na bordo òf wardá na tera.
check-weapon-aboard-officer = Arma deklará: { $weapon }.
check-weapon-serial-unique-title = E numbernan di serie ta diferente
check-weapon-serial-unique-skipper = E number di serie { $serial } ta duná dos bes. Korigí unu.
check-weapon-serial-unique-officer = Number di serie { $serial } dòbel.
check-weapon-details-title = Arma di kandela ta deskribí
check-weapon-details-skipper = Agregá pa { $weapon }: { $field }.
check-weapon-details-officer = { $weapon }: { $field } no duná.
check-weapon-approval-title = Arma tin e aprobashon ku ta pidi
check-weapon-approval-skipper = { $territory } ta pidi pa { $weapon }: { $field }. Pidi esaki promé ku yega i agregá e number.
check-weapon-approval-officer = { $weapon } sin { $field }.
check-animal-microchip-title = Microchip ta posibel
check-animal-microchip-skipper = Duna e 15 sifranan di e microchip di { $name }.
check-animal-microchip-officer = { $name }: microchip ta falta òf no tin 15 sifra.
check-animal-rabies-title = Vakuna kontra rabia ta bálido
check-animal-rabies-skipper = { $name } mester di un vakuna kontra rabia promé ku yegada i no mas bieu ku diesdos luna. Agregá e fecha.
check-animal-rabies-officer = { $name }: sin vakuna bálido kontra rabia na yegada.
check-animal-titre-title = E tèst di antikurpa ta bálido
check-animal-titre-skipper = Pa { $name } ta pidi un tèst di antikurpa di e último diesdos lunanan. Agregá fecha i balor.
check-animal-titre-officer = { $name }: sin tèst di antikurpa den diesdos luna.
check-animal-permit-title = Bestianan tin pèrmit di importashon
check-animal-permit-skipper = Pa { $name } mester di un pèrmit di importashon. Pidi promé ku yega i agregá e number.
check-animal-permit-officer = { $name }: sin pèrmit di importashon.
check-stores-allowance-title = Provishon ta denter di e kantidat liber di derecho
check-stores-allowance-skipper = Bo provishon ta riba e kantidat liber di derecho. Duana por sera e resto òf pidi derecho.
check-stores-allowance-officer = Provishon riba e kantidat liber di derecho.
check-medicines-prescription-title = Remedi kontrolá tin resèpt
check-medicines-prescription-skipper = Tene e resèpt pa { $name } kla i bisa esaki aki.
check-medicines-prescription-officer = Remedi kontrolá sin resèpt: { $name }.

## Problems of a field

problem-not-json = Esaki no ta un dokumento JSON: wak liña { $line }, kolòm { $column }.
problem-too-large = E file ta mas grandi ku { $max } bytes.
problem-too-deep = Lista ta mas ku { $max } nivel hundu.
problem-duplicate-key = E nòmber aki ta dos bes den e mesun opheto. Laga unu.
problem-wrong-schema = Skibi { $expected } aki; a haña { $found }.
problem-missing = Esaki ta falta.
problem-unknown-field = No tin un kampo ku e nòmber aki.
problem-unknown-field-suggest = No tin un kampo ku e nòmber aki. Bo ke men { $suggestion }?
problem-wrong-type = Ta spera { $expected }; a haña { $found }.
problem-kind-text = un teksto
problem-kind-number = un number
problem-kind-yes-or-no = si òf no
problem-kind-list = un lista
problem-kind-object = un opheto
problem-kind-nothing = nada
problem-blank = Esaki ta bashí. Skibi'é òf lag'é afó.
problem-too-long = Esaki tin { $actual } karakter; máksimo { $max }. Hasi'é mas kòrtiku.
problem-control-character = Esaki tin e karakter di kontrol { $code }. Kit'é.
problem-direction-override = Esaki tin { $code }, ku ta bira e direkshon di skibi i por skonde teksto. Kit'é.
problem-direction-mark = Esaki tin e marka invisibel { $code }. E ta keda, i ofisialnan ta wòrdu informá.
problem-damaged-text = Un karakter a pèrdè aki. Kontrolá e ortografia.
problem-not-a-date = Skibi e fecha komo aña-luna-dia, por ehèmpel 2029-11-24; a haña { $found }.
problem-no-such-day = No tin dia { $day } den luna { $month } di { $year }.
problem-year-out-of-range = E aña { $year } no ta entre { $min } i { $max }.
problem-not-a-time = Skibi e ora komo 2026-12-01T19:00, segun e oloshi di e haf; a haña { $found }.
problem-unknown-word = { $found } no ta unu di: { $expected }.
problem-unknown-word-suggest = { $found } no ta unu di: { $expected }. Bo ke men { $suggestion }?
problem-not-a-number = { $found } no ta un number manera 12.4.
problem-too-many-decimals =
    { $max ->
        [0] Skibi un number kompleto.
        *[other] Skibi máksimo { $max } desimal.
    }
problem-out-of-range = E number mester ta entre { $min } i { $max }.
problem-too-many = Tin { $actual } entrada; máksimo { $max }.
problem-too-few = Mester tin por lo ménos { $min }.
problem-duplicate-ref = { $found } ta di un otro persona kaba. Duna kada un su mes nòmber.
problem-unknown-ref = Ningun hende di e biahe aki yama { $found }.
problem-unknown-ref-suggest = Ningun hende di e biahe aki yama { $found }. Bo ke men { $suggestion }?
problem-repeated-ref = { $found } ta dos bes den e lista aki.
problem-not-a-uuid = { $found } no ta un UUID.
problem-not-a-code = { $found } no ta un kódigo di { $letters } lèter.
problem-not-a-ref = Usa solamente lèter, sifra, punto, strepi i strepi abou; a haña { $found }.
problem-person-unused = E persona aki ta riba lista ma no ta na bordo na ningun eskala.
problem-and-more = Tin mas problema. Drecha esakinan promé.

## Deadlines

deadline-notice-before-arrival = Manda e aviso di yegada na { $agency } promé ku { $due }, { $hours } ora promé ku yega.
deadline-notice-before-arrival-passed = E aviso di yegada mester a yega na { $agency } promé ku { $due }. Mand'é awor.
deadline-notice-before-arrival-open = Manda e aviso di yegada { $hours } ora promé ku yega. Duna e ora di yegada pa mira e plaso.
deadline-notice-before-arrival-open-before = Manda e aviso di yegada promé ku yega. Duna e ora di yegada pa mira e plaso.
deadline-notice-before-arrival-no-rule = Manda e aviso di yegada promé ku yega, { $due }. Nos no konosé un plaso fiho.
deadline-notice-before-arrival-before = Manda e aviso di yegada na { $agency } promé ku yega, { $due }.
deadline-notice-before-departure-before = Manda e aviso di salida na { $agency } promé ku sali, { $due }.
deadline-notice-before-departure = Manda e aviso di salida na { $agency } promé ku { $due }, { $hours } ora promé ku sali.
deadline-notice-before-departure-passed = E aviso di salida mester a yega na { $agency } promé ku { $due }. Mand'é awor.
deadline-notice-before-departure-open = Manda e aviso di salida { $hours } ora promé ku sali. Duna e ora di salida pa mira e plaso.
deadline-notice-before-departure-open-before = Manda e aviso di salida promé ku sali. Duna e ora di salida pa mira e plaso.
deadline-notice-before-departure-no-rule = Manda e aviso di salida promé ku sali, { $due }. Nos no konosé un plaso fiho.
deadline-report-after-arrival = Reportá na { $agency } promé ku { $due }, denter di { $hours } ora despues di yegada.
deadline-report-after-arrival-at-once = Reportá na { $agency } mesora ku yega, kualke ora.
deadline-report-after-arrival-passed = Bo mester a reportá na { $agency } promé ku { $due }. Bai e ofisina awor.
deadline-report-after-arrival-open = Reportá na { $agency } denter di { $hours } ora despues di yegada.
deadline-anchor-permit = Entregá e formulario pa pèrmit di hanker promé ku { $due }. No mester pa un lugá den marina.
deadline-anchor-permit-passed = E formulario pa pèrmit di hanker mester a wòrdu entregá promé ku { $due }. Entreg'é awor.
deadline-anchor-permit-open = Entregá e formulario pa pèrmit di hanker denter di { $hours } ora despues di yegada.
deadline-clear-out-not-before = No klaria salida na { $agency } promé ku { $due }: bo mester sali denter di { $hours } ora.
deadline-clear-out-not-before-open = Despues di klaria salida na { $agency } bo mester sali denter di { $hours } ora.
deadline-in-and-out-together = Bo por klaria entrada i salida huntu si bo sali promé ku { $due }. Bo plan ta pas.
deadline-in-and-out-together-open = Bo por klaria entrada i salida huntu pa un estadia di máksimo { $hours } ora.
deadline-in-and-out-together-too-long = Klaria entrada i salida huntu ta pa máksimo { $hours } ora. Bo estadia ta mas largu: klaria apart.

## Requirements

requirement-agency-arrival = Klaria entrada serka { $agency }.
requirement-agency-departure = Klaria salida serka { $agency }.
requirement-agency-ordered-arrival = Klaria entrada, paso { $place }: { $agency }.
requirement-agency-ordered-departure = Klaria salida, paso { $place }: { $agency }.
requirement-radio = Yama { $station }: { $when }
requirement-radio-channel = Yama { $station } riba VHF { $channel }: { $when }
requirement-ashore-master-only = Solamente e kapitan ta baha na tera promé ku klarashon.
requirement-ashore-everybody = Tur hende ta bai imigrashon.
requirement-ashore-nobody = Ningun hende no ta baha: ofisialnan ta bini na bordo.
requirement-system-required = { $system }: ta obligatorio.
requirement-system-optional = { $system }: ta voluntario.
requirement-system-unknown = { $system }: na uso; no sa si ta obligatorio.
requirement-passport-validity = Paspòrt ta bálido { $months } luna despues di e estadia.
requirement-passport-machine-readable = Paspòrt ta lesabel pa mashin.
requirement-stay-people-at-first = Hende por keda { $days } dia na promé; por pidi mas.
requirement-stay-people-in-a-year = Hende por keda { $days } dia pa aña.
requirement-stay-vessel = E barku por keda { $days } dia.
requirement-stay-at-anchor = Na hanker na { $place }: máksimo { $days } anochi.
requirement-stay-no-anchoring = No por hanker na { $place }.
requirement-stay-coasting = Nabegá kantu di kosta: { $days } dia pa pèrmit.
requirement-weapons-locked-aboard = Arma ta keda bou di yabi na bordo.
requirement-weapons-sealed-aboard = Arma ta wòrdu sellá na bordo.
requirement-weapons-held-ashore = Arma ta wòrdu wardá na tera kontra un resibu te ora di salida.
requirement-weapons-prior-approval = Arma mester di aprobashon por eskrito promé ku yega.
requirement-weapons-licence = Arma mester di lisensia di e teritorio.

## Fees

fee-explain-free = Ta konosí ku ta grátis.
fee-explain-0 = { $rate } un biaha.
fee-explain-1 = { $rate } { $per1 } × { $count1 }.
fee-explain-2 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-3 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-between-0 = Entre { $low } i { $high }; e montante eksakto no ta publiká.
fee-explain-between-1 = Entre { $low } i { $high } { $per1 } × { $count1 }.
fee-explain-between-2 = Entre { $low } i { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-between-3 = Entre { $low } i { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-percent = { $percent } % di e liñanan ku e ta pa nan.
fee-per-person = pa persona
fee-per-passenger = pa pasahero
fee-per-foot = pa pia
fee-per-metre = pa meter
fee-per-day = pa dia òf parti
fee-per-week = pa siman òf parti
fee-per-days21 = pa 21 dia òf parti
fee-per-days30 = pa 30 dia òf parti
fee-per-month = pa luna òf parti
fee-per-tender = pa tènder grandi
fee-unknown-by-order = Ta kobra, ma e montante ta den un dekreto òf tabel ku nos no tin.
fee-unknown-tonnage-missing = E ta dependé di tonelahe bruto, ku no ta duná.
fee-unknown-length-missing = E ta dependé di largura, ku no ta duná.
fee-unknown-size-not-covered = E fuente no ta bisa nada di un barku di e tamaño aki.
fee-unknown-too-large = E montante ta muchu grandi.
fee-unknown-stay-open = E ta dependé di duradura di e estadia. Duna e salida.
fee-unknown-base = Un parti di otro liña di kua no konosé e montante.
fee-not-counted-penalty = Un but, no un tarifa: te ku e montante aki.
fee-not-counted-on-request = Solamente si bo pidi.
fee-not-counted-lapsed = Probablemente no ta pidi mas.
fee-not-counted-yachts-unclear = Pa barku; no sa si yate ta paga.
fee-not-counted-exempt = Bo no ta paga esaki: { $who }
fee-not-counted-paid = Kubrí pa e pago na eskala { $call }.
fee-possible = Posibel: ta dependé di algu no konosí, manera oranan di ofisina òf un dia di fiesta.
fee-reported-in = raportá na { $year }
fee-about = mas o ménos { $amount }
fee-also-reported = Tambe raportá: { $low } te { $high }.
fee-total = Total { $amount }
fee-total-about = Total mas o ménos { $amount }
fee-total-range = Total { $low } te { $high }
fee-total-possible = te { $amount } mas ta posibel
fee-total-unknown = { $count } tarifa sin montante konosí
fee-total-reported = { $count } tarifa di fuente no ofisial, e mas bieu di { $year }

## Passages

leg-line = { $miles } nm · { $hours } ora na { $knots } kn
leg-line-distance = { $miles } nm
