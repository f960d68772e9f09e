# Pwochen zile a an kèk tape, dat ki deplase ansanm, kalandriye a, papye ekip la.

again-onward-link = Pwochen zile apati isit la
again-copy-link = Refè vwayaj sa a
again-copy-last-link = Kopye dènye vwayaj la
again-copy-title = Refè vwayaj la
again-copy-lead = Bato a, zile yo, machandiz yo ak repons yo se menm ak dènye fwa a, e moun yo se sa ki te abò nan fen an. Ou wè tout bagay nan pwochen paj la anvan ou voye l.
again-first = Premye dat nouvo vwayaj la
again-first-hint = Tout lòt dat yo deplase ansanm epi yo kenbe distans yo.
again-first-problem = Antre premye dat nouvo vwayaj la: jou, mwa ak ane.
again-copy-button = Kopye epi verifye
again-onward-title = Pwochen zile apati { $port }
again-onward-lead = Bato a, moun yo, machandiz yo ak repons yo rete jan yo ye. Depa isit la ak arive lòtbò a deklare ansanm.
again-onward-lead-declared = Bato a, moun yo, machandiz yo ak repons yo rete jan yo ye. Depa ou deja deklare.
again-port = Ki kote ou prale?
again-leaves-problem = Antre kilè ou ap kite: jou, mwa, ane ak lè.
again-arrives-problem = Antre kilè ou ap rive, jou, mwa, ane ak lè, oswa kite tout vid.
again-arrives-hint = Si li vid, nou kalkile l ak 5 ne; ou wè l anvan ou voye.
again-onward-button = Verifye pwochen zile a

islands-move = Deplase dat
islands-follow-lead = Chanje yon dat anwo a epi peze sa a: chak dat apre a deplase menm jan, konsa rete ak travèse yo kenbe longè yo.
islands-follow = Fè dat apre yo swiv
islands-move-days = Konbyen jou pou deplase tout dat yo?
islands-move-days-hint = Pa egzanp 3, oswa -2 pou de jou pi bonè.
islands-move-days-problem = Antre yon nonb antye jou, tankou 3 oswa -2.
islands-move-all = Deplase tout dat yo

carried-title = Soti nan vwayaj anvan an
carried-lead = Ou te reponn sa lè sa a. Li l; lè ou voye, ou di li vre jodi a.

countdown-in = nan { $span }
countdown-in-days = { $days ->
    [one] nan { $days } jou { $hours } è
   *[other] nan { $days } jou { $hours } è
}
deadline-passed-then = Voye l kanmenm kounye a: yon avi an reta pi bon pase okenn. Di ofisye a sa lè ou prezante.

people-back-hint = Yon moun ki desann epi ki tounen: chwazi kote li desann, ak yon zile apre kote li monte abò ankò.

calendar-title = Delè ou yo nan kalandriye ou
calendar-lead = Kalandriye telefòn ou oswa òdinatè ou ka abòne ak eskal ou yo ak delè ou yo. Li li yo ankò chak èdtan, oswa jan kalandriye ou fè sa, epi li fè ou sonje yon jou ak de zè anvan yon delè.
calendar-name = Landfall: eskal ak delè
calendar-address = Adrès pou abòne
calendar-made = Fèt { $time }
calendar-secret = Moun ki gen adrès sa a wè zile ou yo ak lè yo, men pa okenn enfòmasyon sou moun. Fè yon nouvo si yon lòt moun genyen l.
calendar-make = Fè yon adrès kalandriye
calendar-anew = Fè yon nouvo adrès; ansyen an sispann mache
calendar-withdraw = Retire adrès la

cheaper-arrival = Si ou rive { $time } pito, ou ta sove { $money }, dapre sa nou konnen.

days-title = Jou pa jou
days-label = { $count } jou, { $sea } ladan yo sou wout
days-key = Yon pwen pa jou: gwo nan pò, piti sou wout.
days-stay = Rete
