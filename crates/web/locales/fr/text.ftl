# Le préavis en texte : envoyé là où il n'y a pas d'autre liaison, et reçu par un bureau.
text-out-link = En texte, pour une messagerie satellite ou la VHF
text-out-title = Le préavis en texte
text-out-lead = Là où il n’y a pas de liaison, envoyez le préavis en texte : par messagerie satellite, ou lisez-le à la VHF. Il dit ce qu’un bureau demande pour l’escale, et rien de plus.
text-out-answer = Copiez-le ou imprimez-le avant de partir. Le bureau vous relit la marque : si c’est la même, tout est arrivé comme vous l’avez écrit.
text-out-about = { $messages ->
    [one] { $signs } caractères.
   *[other] { $signs } caractères, ou { $messages } messages de { $most } au plus.
}
text-out-mark = Sa marque est { $mark }.
text-out-parts = En { $count } messages
text-out-spelled = Épelé, à lire à haute voix
text-out-changed = Écrit autrement
text-out-change = { $field } : { $was } devient { $now }
text-out-lacking = { $count ->
    [one] Une chose que le texte ne dit pas
   *[other] { $count } choses que le texte ne dit pas
}
text-out-lacking-lead = Elles restent ici dans votre préavis. Ayez-les sous la main au bureau.
text-out-refused = Il n’y a pas de texte de cette escale : { $why }
copy = Copier
copied = Copié

text-in-link = Recevoir un préavis venu en texte
text-in-title = Un préavis venu en texte
text-in-lead = Collez ce qui est venu par messagerie satellite, ou tapez ce qui a été lu à la VHF. Toutes les parties d’un préavis, dans n’importe quel ordre. Rien n’est gardé avant que vous le receviez.
text-in-text = Le texte
text-in-hint = Il commence par LF1/ et chaque partie finit par = et cinq caractères. Les mots épelés sont lus aussi : LIMA FOXTROT ONE STROKE.
text-in-read = Le lire
text-in-read-title = Ce que dit le texte
text-in-mark = Relisez cette marque. Si c’est la même chez eux, rien n’a été mal entendu.
text-in-call = L’escale
text-in-arrives = Arrive
text-in-leaves = Part
text-in-from = Vient de
text-in-next = Va à
text-in-not-said = pas dit
text-in-answers = Répondu plus que non
text-in-answers-no = Toutes les questions répondues l’ont été par non.
text-in-outside = Hors du préavis
text-in-known-here = { $reference }, { $vessel } : reçu ici auparavant
text-in-known-sent = { $reference }, { $vessel } : envoyé par le skipper. Si c’est la même escale, ne le recevez pas deux fois.
text-in-as = Le recevoir comme
text-in-version-of = une nouvelle version de { $reference }
text-in-new-call = une nouvelle escale
text-in-take = Le recevoir
text-in-change = Changer le texte
text-in-blocked = Il ne peut pas être reçu tel quel : il se contredit. Demandez ce qui est marqué, et changez le texte.
text-in-gone = L’escale choisie est retirée ou concerne un autre port. Regardez encore.
text-in-elsewhere = Ce préavis est pour { $place }. Seuls les bureaux de là-bas le reçoivent.
desk-done-taken-in = Le préavis est reçu. On n’écrit à personne : dites-leur la référence par la même liaison.

text-problem-nothing = Aucun préavis trouvé. Chaque partie commence par LF1/ et finit par = et cinq caractères.
text-problem-too-long = Le texte dépasse { $most } caractères. Lisez un préavis à la fois.
text-problem-version = Ce préavis commence par { $found }. Ce programme lit LF1.
text-problem-no-end = La partie { $part } n’a pas de fin : = et cinq caractères. Redemandez-la.
text-problem-sign = Partie { $part }, place { $at } : { $found } n’est pas un signe de la forme. Demandez ce qui s’y trouve.
text-problem-damaged = La partie { $part } a été abîmée en route. Redemandez-la.
text-problem-damaged-hint = La partie { $part } a été abîmée en route. À la place { $at } se trouve { $found } ; { $fits } conviendrait. Demandez lequel c’est.
text-problem-missing = La partie { $part } sur { $of } manque. Demandez-la.
text-problem-mixed = Ce sont des parties de préavis différents : { $marks }. Lisez un préavis à la fois.
text-problem-whole = Les parties sont entières mais pas celles d’un seul préavis. Redemandez-les toutes.
text-problem-record = Enregistrement { $record }, champ { $field } : { $found } ne peut pas être lu.
text-problem-field = { $field } : { $said }
