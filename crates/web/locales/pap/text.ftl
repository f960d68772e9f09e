# E aviso komo teksto: mandá kaminda no tin otro konekshon, i tumá aden pa un ofisina.
text-out-link = Komo teksto, pa un mensahero di satelit òf VHF
text-out-title = E aviso komo teksto
text-out-lead = Kaminda no tin konekshon, manda e aviso komo teksto: pa mensahero di satelit, òf les'é na VHF. E ta bisa loke un ofisina tin mester pa e eskala, i nada mas.
text-out-answer = Kopi'é òf print'é promé ku bo sali. E ofisina ta lesa e marka bèk: si ta mesun, tur kos a yega manera bo a skibi.
text-out-about = { $messages ->
    [one] { $signs } karakter.
   *[other] { $signs } karakter, òf { $messages } mensahe di máksimo { $most }.
}
text-out-mark = Su marka ta { $mark }.
text-out-parts = Den { $count } mensahe
text-out-spelled = Spel, pa lesa na bos haltu
text-out-changed = Skibí na otro manera
text-out-change = { $field }: { $was } ta bira { $now }
text-out-lacking = { $count ->
    [one] Un kos ku e teksto no ta bisa
   *[other] { $count } kos ku e teksto no ta bisa
}
text-out-lacking-lead = Nan ta keda den bo aviso aki. Tene nan kla na e ofisina.
text-out-refused = No tin teksto di e eskala aki: { $why }
copy = Kopia
copied = Kopiá

text-in-link = Tuma aden un aviso ku a yega komo teksto
text-in-title = Un aviso ku a yega komo teksto
text-in-lead = Pega loke a yega pa mensahero di satelit, òf tek loke a lesa na VHF. Tur parti di un aviso, den kualke òrdu. Nada no ta warda te ora bo tum'é aden.
text-in-text = E teksto
text-in-hint = E ta kuminsá ku LF1/ i kada parti ta kaba ku = i sinku karakter. Palabra spel ta lesa tambe: LIMA FOXTROT ONE STROKE.
text-in-read = Les'é
text-in-read-title = Loke e teksto ta bisa
text-in-mark = Lesa e marka aki bèk. Si nan tin mesun, nada no a tende robes.
text-in-call = E eskala
text-in-arrives = Ta yega
text-in-leaves = Ta sali
text-in-from = Ta bini di
text-in-next = Ta bai
text-in-not-said = no bisá
text-in-answers = Kontestá ku mas ku nò
text-in-answers-no = Tur pregunta ku a wòrdu kontestá, a wòrdu kontestá ku nò.
text-in-outside = No ta parti di e aviso
text-in-known-here = { $reference }, { $vessel }: tumá aden aki promé
text-in-known-sent = { $reference }, { $vessel }: mandá pa e kapitan. Si ta mesun eskala, no tum'é aden dos biaha.
text-in-as = Tum'é aden komo
text-in-version-of = un vershon nobo di { $reference }
text-in-new-call = un eskala nobo
text-in-take = Tum'é aden
text-in-change = Kambia e teksto
text-in-blocked = Asina no por tum'é aden: e ta kontradisí su mes. Puntra pa loke ta marká, i kambia e teksto.
text-in-gone = E eskala ku bo a skohe a wòrdu retirá òf ta di otro haf. Wak atrobe.
text-in-elsewhere = E aviso aki ta pa { $place }. Solamente e ofisinanan ei ta tum'é aden.
desk-done-taken-in = E aviso ta tumá aden. No ta skibi na ningun hende: bisa nan e referensia pa mesun konekshon.

text-problem-nothing = No a haña ningun aviso. Kada parti ta kuminsá ku LF1/ i ta kaba ku = i sinku karakter.
text-problem-too-long = E teksto ta mas largu ku { $most } karakter. Lesa un aviso pa biaha.
text-problem-version = E aviso aki ta kuminsá ku { $found }. E programa aki ta lesa LF1.
text-problem-no-end = Parti { $part } no tin fin: = i sinku karakter. Pidi'é atrobe.
text-problem-sign = Parti { $part }, lugá { $at }: { $found } no ta un señal di e forma. Puntra kiko tin ei.
text-problem-damaged = Parti { $part } a daña na kaminda. Pidi'é atrobe.
text-problem-damaged-hint = Parti { $part } a daña na kaminda. Na lugá { $at } tin { $found }; { $fits } lo pas. Puntra kua ta.
text-problem-missing = Parti { $part } di { $of } ta falta. Pidi'é.
text-problem-mixed = Esakinan ta parti di aviso diferente: { $marks }. Lesa un aviso pa biaha.
text-problem-whole = E partinan ta kompletu pero no ta di un solo aviso. Pidi nan tur atrobe.
text-problem-record = Regla { $record }, kampo { $field }: { $found } no por wòrdu lesá.
text-problem-field = { $field }: { $said }
