# De melding als tekst: verstuurd waar geen andere verbinding is, en ingenomen door een kantoor.
text-out-link = Als tekst, voor een satellietberichtendienst of VHF
text-out-title = De melding als tekst
text-out-lead = Waar geen verbinding is, stuurt u de melding als tekst: per satelliet, of lees hem voor over VHF. Hij zegt wat een kantoor voor de aanloop nodig heeft, en niet meer.
text-out-answer = Kopieer of print hem voor u vertrekt. Het kantoor leest het merk terug: is het hetzelfde, dan kwam alles aan zoals u het schreef.
text-out-about = { $messages ->
    [one] { $signs } tekens.
   *[other] { $signs } tekens, of { $messages } berichten van ten hoogste { $most }.
}
text-out-mark = Het merk is { $mark }.
text-out-parts = In { $count } berichten
text-out-spelled = Gespeld, om voor te lezen
text-out-changed = Anders geschreven
text-out-change = { $field }: { $was } wordt { $now }
text-out-lacking = { $count ->
    [one] Eén ding dat de tekst niet zegt
   *[other] { $count } dingen die de tekst niet zegt
}
text-out-lacking-lead = Ze blijven hier in uw melding. Houd ze bij de hand op het kantoor.
text-out-refused = Van deze aanloop is geen tekst: { $why }
copy = Kopiëren
copied = Gekopieerd

text-in-link = Een melding innemen die als tekst kwam
text-in-title = Een melding die als tekst kwam
text-in-lead = Plak wat per satelliet kwam, of typ wat over VHF werd voorgelezen. Alle delen van één melding, in elke volgorde. Er wordt niets bewaard tot u hem inneemt.
text-in-text = De tekst
text-in-hint = Hij begint met LF1/ en elk deel eindigt met = en vijf tekens. Gespelde woorden worden ook gelezen: LIMA FOXTROT ONE STROKE.
text-in-read = Lezen
text-in-read-title = Wat de tekst zegt
text-in-mark = Lees dit merk terug. Hebben zij hetzelfde, dan is niets verkeerd verstaan.
text-in-call = De aanloop
text-in-arrives = Komt aan
text-in-leaves = Vertrekt
text-in-from = Komt van
text-in-next = Gaat naar
text-in-not-said = niet gezegd
text-in-answers = Met meer dan nee beantwoord
text-in-answers-no = Elke vraag die werd beantwoord, werd met nee beantwoord.
text-in-outside = Geen deel van de melding
text-in-known-here = { $reference }, { $vessel }: hier eerder ingenomen
text-in-known-sent = { $reference }, { $vessel }: gestuurd door de schipper. Is dit dezelfde aanloop, neem hem dan niet twee keer in.
text-in-as = Innemen als
text-in-version-of = een nieuwe versie van { $reference }
text-in-new-call = een nieuwe aanloop
text-in-take = Innemen
text-in-change = De tekst wijzigen
text-in-blocked = Zo kan hij niet worden ingenomen: hij spreekt zichzelf tegen. Vraag na wat is aangegeven en wijzig de tekst.
text-in-gone = De gekozen aanloop is ingetrokken of is voor een andere haven. Kijk nog eens.
text-in-elsewhere = Deze melding is voor { $place }. Alleen de kantoren daar nemen hem in.
desk-done-taken-in = De melding is ingenomen. Er wordt niemand geschreven: zeg hun het kenmerk over dezelfde verbinding.

text-problem-nothing = Er is geen melding gevonden. Elk deel begint met LF1/ en eindigt met = en vijf tekens.
text-problem-too-long = De tekst is langer dan { $most } tekens. Lees één melding tegelijk.
text-problem-version = Deze melding begint met { $found }. Dit programma leest LF1.
text-problem-no-end = Deel { $part } heeft geen einde: = en vijf tekens. Vraag het opnieuw.
text-problem-sign = Deel { $part }, plaats { $at }: { $found } is geen teken van de vorm. Vraag wat daar staat.
text-problem-damaged = Deel { $part } raakte onderweg beschadigd. Vraag het opnieuw.
text-problem-damaged-hint = Deel { $part } raakte onderweg beschadigd. Op plaats { $at } staat { $found }; { $fits } zou passen. Vraag welke het is.
text-problem-missing = Deel { $part } van { $of } ontbreekt. Vraag erom.
text-problem-mixed = Dit zijn delen van verschillende meldingen: { $marks }. Lees één melding tegelijk.
text-problem-whole = De delen zijn heel maar niet die van één melding. Vraag ze allemaal opnieuw.
text-problem-record = Regel { $record }, veld { $field }: { $found } is niet te lezen.
text-problem-field = { $field }: { $said }
