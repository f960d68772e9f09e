# Avi a sou fòm tèks: voye kote pa gen lòt koneksyon, epi yon biwo pran li.
text-out-link = Sou fòm tèks, pou mesajri satelit oswa VHF
text-out-title = Avi a sou fòm tèks
text-out-lead = Kote pa gen koneksyon, voye avi a sou fòm tèks: pa mesajri satelit, oswa li l sou VHF. Li di sa yon biwo bezwen pou eskal la, epi anyen anplis.
text-out-answer = Kopye l oswa enprime l anvan ou pati. Biwo a ap li mak la ba ou: si se menm nan, tout bagay rive jan ou te ekri l.
text-out-about = { $messages ->
    [one] { $signs } karaktè.
   *[other] { $signs } karaktè, oswa { $messages } mesaj { $most } pou pi plis.
}
text-out-mark = Mak li se { $mark }.
text-out-parts = Nan { $count } mesaj
text-out-spelled = Eple, pou li awotvwa
text-out-changed = Ekri yon lòt jan
text-out-change = { $field }: { $was } vin { $now }
text-out-lacking = { $count ->
    [one] Yon bagay tèks la pa di
   *[other] { $count } bagay tèks la pa di
}
text-out-lacking-lead = Yo rete nan avi ou isit la. Kenbe yo toupre nan biwo a.
text-out-refused = Pa gen tèks pou eskal sa a: { $why }
copy = Kopye
copied = Kopye deja

text-in-link = Pran yon avi ki vini sou fòm tèks
text-in-title = Yon avi ki vini sou fòm tèks
text-in-lead = Kole sa ki vini pa mesajri satelit, oswa tape sa yo te li sou VHF. Tout pati yon sèl avi, nan nenpòt lòd. Anyen pa konsève toutotan ou pa pran li.
text-in-text = Tèks la
text-in-hint = Li kòmanse ak LF1/ epi chak pati fini ak = ak senk karaktè. Mo eple yo li tou: LIMA FOXTROT ONE STROKE.
text-in-read = Li l
text-in-read-title = Sa tèks la di
text-in-mark = Li mak sa a pou yo. Si yo gen menm nan, anyen pa te mal tande.
text-in-call = Eskal la
text-in-arrives = Rive
text-in-leaves = Pati
text-in-from = Soti
text-in-next = Prale
text-in-not-said = pa di
text-in-answers = Reponn plis pase non
text-in-answers-no = Tout kesyon ki te reponn, yo te reponn non.
text-in-outside = Pa fè pati avi a
text-in-known-here = { $reference }, { $vessel }: te pran isit la deja
text-in-known-sent = { $reference }, { $vessel }: kapitèn nan voye l. Si se menm eskal la, pa pran l de fwa.
text-in-as = Pran l kòm
text-in-version-of = yon nouvo vèsyon { $reference }
text-in-new-call = yon nouvo eskal
text-in-take = Pran l
text-in-change = Chanje tèks la
text-in-blocked = Li pa ka pran jan li ye a: li kontredi tèt li. Mande sa ki make a, epi chanje tèks la.
text-in-gone = Eskal ou chwazi a retire oswa se pou yon lòt pò. Gade ankò.
text-in-elsewhere = Avi sa a se pou { $place }. Se biwo ki la yo sèlman ki pran l.
desk-done-taken-in = Avi a pran. Yo pa ekri pèsonn: di yo referans lan sou menm koneksyon an.

text-problem-nothing = Yo pa jwenn okenn avi. Chak pati kòmanse ak LF1/ epi fini ak = ak senk karaktè.
text-problem-too-long = Tèks la depase { $most } karaktè. Li yon avi alafwa.
text-problem-version = Avi sa a kòmanse ak { $found }. Pwogram sa a li LF1.
text-problem-no-end = Pati { $part } pa gen fen: = ak senk karaktè. Mande l ankò.
text-problem-sign = Pati { $part }, plas { $at }: { $found } pa yon siy fòm nan. Mande sa ki la.
text-problem-damaged = Pati { $part } domaje sou wout. Mande l ankò.
text-problem-damaged-hint = Pati { $part } domaje sou wout. Nan plas { $at } gen { $found }; { $fits } ta ale. Mande kiyès li ye.
text-problem-missing = Pati { $part } sou { $of } manke. Mande l.
text-problem-mixed = Sa yo se pati diferan avi: { $marks }. Li yon avi alafwa.
text-problem-whole = Pati yo antye men se pa pati yon sèl avi. Mande yo tout ankò.
text-problem-record = Anrejistreman { $record }, chan { $field }: { $found } pa ka li.
text-problem-field = { $field }: { $said }
