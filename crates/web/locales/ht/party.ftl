# needs a native reader
# Parties of charter guests: the agent's pages, the guest's own page, and the letter with the link.

nav-parties = Envite
parties-title = Envite charter
parties-lead = Chak envite ranpli pwòp paj pa li depi yon lyen, san kont. Ou wè ki moun ki fini, epi ou kòmanse yon vwayaj avèk yo ak yon sèl peze.
parties-none = Poko gen gwoup.
party-new = Ajoute yon gwoup
party-new-title = Ajoute yon gwoup envite
party-name = Non gwoup la
party-name-hint = Envite ou yo li li tou, pa egzanp Tremblay, desanm
party-vessel = Bato
party-vessel-later = M ap di sa pita
party-starts = Premye jou charter la
party-days = Konbyen tan lyen yo mache
party-days-count = { $days } jou
party-language = Lang lèt yo
party-guests = Envite yo
party-guests-hint = Yon envite pa liy: yon non, yon adrès imel, oswa toude. Moun ki gen adrès resevwa lyen an pa imel.
party-make = Fè lyen yo
party-line-email = Envite yo, liy { $line }: nou pa ka li adrès imel la. Ekri li tankou non@example.com.
party-line-long = Envite yo, liy { $line }: non an depase 100 karaktè.
party-line-signs = Envite yo, liy { $line }: non an gen yon siy nou pa ka kenbe. Tape li ankò.
party-counted = { $arrived } sou { $all } fini
party-begins = Charter la kòmanse { $date }
party-good-until = Lyen yo mache jiska { $date }
party-is-closed = Gwoup sa a fèmen. Lyen li yo pa mache ankò.
party-is-over = Tan lyen sa yo pase.
party-use = Planifye yon vwayaj ak envite ki fini yo
party-state-in = Fini
party-state-opened = Paj la louvri
party-state-waiting = Poko louvri
party-in-at = { $name }, anrejistre { $date }
party-sent-to = Lyen voye bay { $email }
party-whole = Pa gen anyen ki manke
party-missing-everything = Tout bagay manke
party-missing-document = Manke: paspò oswa kat idantite
party-missing-expiry = Manke: dènye jou paspò a
party-missing-expired = Paspò a fini anvan charter la kòmanse
party-record = Louvri dosye a
party-change = Chanje envite sa a
party-renew = Nouvo lyen
party-renew-lead = Ansyen lyen an sispann mache touswit. Si gen yon adrès imel, nou voye nouvo a.
party-remove-lead = Lyen an sispann mache touswit. Sa envite a te ekri rete nan lis moun ou.
party-links-title = Tout lyen yo
party-links-lead = Kopye tèks sa a epi voye li jan ou vle. Chak lyen louvri paj yon sèl envite.
party-links-field = Non ak lyen
party-add-title = Plis envite
party-add = Ajoute yo
party-close = Fèmen gwoup sa a
party-close-lead = Tout lyen li yo sispann mache touswit. Sa envite yo te ekri rete nan lis moun ou.
guest-title = Paj ou: { $party }
guest-lead = { $agent } mande sa ofisye fwontyè zile yo bezwen konnen sou ou. Se { $agent } ak ofisye ki gen dwa yo sèlman ki li paj sa a.
guest-until = Ou ka tounen korije li jiska { $date }.
guest-saved = Anrejistre { $date }. { $agent } wè ou fini.
guest-save = Anrejistre paj mwen
guest-dead-title = Lyen sa a pa mache
guest-dead-text = Li ka fini, yon lòt pi nouvo ka pran plas li, oswa li ka fèmen. Mande moun ki te voye li a yon nouvo lyen.

mail-party-guest-subject = { $agent } mande enfòmasyon paspò ou
mail-party-guest-text =
    Bonjou { $name }.
    { $agent } bezwen enfòmasyon ou pou { $party }, pou fè antre ou nan zile yo.
    Louvri lyen an, ak paspò ou bò kote ou, epi ranpli pwòp paj ou. Ou pa bezwen kont.
    Lyen an se pou ou sèl. Li mache jiska { $expires }; jiska lè sa a ou ka tounen korije.
mail-party-guest-link = Louvri paj mwen
