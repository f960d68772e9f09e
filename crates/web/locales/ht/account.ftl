# needs a native reader
# One's own account.

account-title = Kont ou
account-name = Non
account-email = Adrès imel
account-language = Lang
account-role = W ap travay kòm
account-password = Modpas
account-password-since = Mete { $date }
account-step = Dezyèm etap
account-step-on = Limen. { $count ->
        [0] Pa gen kòd sekou ki rete.
        [one] Gen yon kòd sekou ki rete.
       *[other] Gen { $count } kòd sekou ki rete.
    }
account-step-off = Etenn
account-devices = Aparèy
account-devices-text = Kote ou konekte
account-tokens = Pwogram
account-tokens-text = Jeton pou API a
account-see = Gade
account-save = Anrejistre
account-seats = Travay kòm
account-seats-button = Chanje

account-done-name = Non ou chanje.
account-done-language = Lang ou chanje, pou paj ak imel.
account-done-password = Modpas ou chanje, e lòt aparèy ou yo dekonekte.
account-done-code-removed = Dezyèm etap la etenn.
account-done-session = Aparèy la dekonekte.
account-done-token = Jeton an anile. Li pa louvri anyen ankò.

account-name-question = Kijan ou rele?
account-name-hint = Ofisye ak kapitèn wè non ou bò kote sa ou fè.
account-language-question = Ki lang ou li?
account-language-hint = Pou paj ak imel, sou tout aparèy.
account-language-error = Chwazi youn nan lang yo.

account-password-title = Chanje modpas ou
account-password-lead = Lòt aparèy ou yo dekonekte lè li chanje.
account-password-present = Modpas ou kounye a
account-password-new = Nouvo modpas
account-password-button = Chanje modpas

account-code-title = Dezyèm etap
account-code-demanded = Administrasyon ou an mande yon dezyèm etap. Mete l pou w kontinye.
account-code-off = Ak yon dezyèm etap, pèsonn pa ka konekte ak modpas ou sèlman: fòk gen tou yon kòd ki soti nan yon aplikasyon sou telefòn ou. Ou bezwen yon aplikasyon otantifikasyon.
account-code-begin = Mete l
account-code-step-app = Louvri aplikasyon otantifikasyon an sou telefòn ou epi ajoute yon kont.
account-code-step-scan = Eskane imaj sa a, oswa tape kle ki anba l la.
account-code-step-code = Ekri kòd aplikasyon an montre a.
account-code-picture = Kòd QR ki gen kle pou aplikasyon otantifikasyon ou a
account-code-by-hand = Pou tape alamen:
account-code-field = Kòd aplikasyon an montre
account-code-hint = Sis chif
account-code-confirm = Konfime
account-code-afresh = Rekòmanse ak yon nouvo kle
account-code-another = Mete l sou yon lòt telefòn
account-code-remove = Etenn dezyèm etap la

account-codes-title = Kòd sekou ou yo
account-codes-lead = Si ou pèdi telefòn ou, chak kòd sa yo kite w antre yon fwa nan plas aplikasyon an.
account-codes-once = Nou montre yo kounye a sèlman. Enprime yo oswa ekri yo, epi kenbe yo lwen telefòn ou.
account-codes-kept = Mwen sere yo
account-codes-new = Nouvo kòd sekou
account-codes-left = { $count ->
        [0] Ou pa gen kòd sekou ankò.
        [one] Ou gen yon kòd sekou ki rete.
       *[other] Ou gen { $count } kòd sekou ki rete.
    }
account-codes-replace = Nouvo yo ranplase tout ansyen yo.
account-codes-make = Fè nouvo kòd

account-devices-title = Aparèy kote ou konekte
account-devices-lead = Si gen youn ou pa rekonèt, dekonekte l epi chanje modpas ou.
account-device = Aparèy
account-device-unknown = Aparèy nou pa konnen
account-device-since = Konekte depi
account-device-seen = Dènye fwa li sèvi
account-device-this = sa a
account-device-end = Dekonekte
account-devices-end-all = Dekonekte toupatou

account-tokens-title = Jeton pou pwogram
account-tokens-lead = Ak yon jeton, yon pwogram ou genyen fè sa ou gen dwa fè, nan wòl ou genyen kounye a. Bay chak pwogram pwòp jeton pa l.
account-token-name = Pou kisa li ye?
account-token-name-hint = Pa egzanp: plotè ki sou pasrèl la
account-token-name-error = Ekri pou kisa jeton an ye, nan 120 karaktè pou pi plis.
account-token-days = Konbyen tan li bon?
account-token-days-error = Chwazi konbyen tan jeton an bon.
account-token-until = Bon jiska
account-token-used = Dènye fwa li sèvi
account-token-unused = Jamè
account-token-revoke = Anile
account-token-make-title = Fè yon jeton
account-token-make = Fè jeton
account-token-new-title = Nouvo jeton ou
account-token-once = Nou montre l kounye a sèlman. Kopye l nan pwogram nan; moun ki genyen l ka aji sou non ou.
account-token-how = Pwogram nan voye l ak chak demann, nan antèt sa a:
account-tokens-back = Tounen nan jeton ou yo
