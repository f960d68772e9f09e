# E siguiente isla den poco tap, fecha ku ta move huntu, e kalènder, papel di tripulashon.

again-onward-link = Siguiente isla for di akí
again-copy-link = Hasi e biahe akí atrobe
again-copy-last-link = Kopia e último biahe
again-copy-title = Hasi e biahe atrobe
again-copy-lead = Barku, islanan, merkansia i kontestanan ta meskos ku e último biaha, i e hendenan ta esnan ku tabata abordo na final. Bo ta mira tur kos riba e siguiente página promé ku bo manda.
again-first = E promé fecha di e biahe nobo
again-first-hint = Tur e otro fechanan ta move huntu i ta keda mes distansia.
again-first-problem = Yena e promé fecha di e biahe nobo: dia, luna i aña.
again-copy-button = Kopia i kontrolá
again-onward-title = Siguiente isla for di { $port }
again-onward-lead = Barku, hende, merkansia i kontestanan ta keda manera nan ta. Salida akí i yegada aya ta wòrdu deklará huntu.
again-onward-lead-declared = Barku, hende, merkansia i kontestanan ta keda manera nan ta. Bo salida ta deklará kaba.
again-port = Unda bo ta bai?
again-leaves-problem = Yena ki ora bo ta sali: dia, luna, aña i ora.
again-arrives-problem = Yena ki ora bo ta yega, dia, luna, aña i ora, òf laga tur bashí.
again-arrives-hint = Si e keda bashí, nos ta kalkulá ku 5 nudo; bo ta mir'é promé ku bo manda.
again-onward-button = Kontrolá e siguiente isla

islands-move = Move fecha
islands-follow-lead = Kambia un fecha ariba i primi esaki: tur fecha ku ta sigui ta move mes tantu, asina estadia i travesia ta keda mes largu.
islands-follow = Laga fechanan despues sigui
islands-move-days = Kuantu dia bo ke move tur fecha?
islands-move-days-hint = Por ehèmpel 3, òf -2 pa dos dia promé.
islands-move-days-problem = Yena un number kompletu di dia, manera 3 òf -2.
islands-move-all = Move tur fecha

carried-title = Tuma over for di e biahe anterior
carried-lead = Esaki bo a kontestá e tempu ei. Les'é; ora bo manda, bo ta bisa ku e ta bèrdat awe.

countdown-in = den { $span }
countdown-in-days = { $days ->
    [one] den { $days } dia { $hours } ora
   *[other] den { $days } dia { $hours } ora
}
deadline-passed-then = Mand'é awor tòg: un aviso lat ta mihó ku ningun. Bisa e ofisial ora bo presentá.

people-back-hint = Un hende ku ta baha i bolbe: skohe unda e ta baha, i un isla despues kaminda e ta subi abordo atrobe.

calendar-title = Bo plasonan den bo kalènder
calendar-lead = E kalènder di bo telefòn òf kòmpiuter por abona na bo hafnan i plasonan. E ta wòrdu lesá atrobe kada ora, òf asina hopi biaha ku bo kalènder ta hasi esei, i ta kòrda bo un dia i dos ora promé ku un plaso.
calendar-name = Landfall: haf i plaso
calendar-address = Adrès pa abona
calendar-made = Trahá { $time }
calendar-secret = Ken ku tin e adrès akí ta mira bo islanan i oranan, pero ningun dato di hende. Traha un nobo si otro hende tin e adrès.
calendar-make = Traha un adrès di kalènder
calendar-anew = Traha un adrès nobo; esun bieu ta stòp
calendar-withdraw = Retirá e adrès

cheaper-arrival = Yega { $time } ta spar { $money }, segun loke ta konosí.

days-title = Dia pa dia
days-label = { $count } dia, { $sea } di nan na kaminda
days-key = Un punto pa dia: grandi den haf, chikí na kaminda.
days-stay = Estadia
