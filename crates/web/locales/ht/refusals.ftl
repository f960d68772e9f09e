# What a person is told when something is not done: what happened, and what to do.
# Needs a native reader.
refusal-title-not-found = Pa gen anyen isit la
refusal-title-forbidden = Se pa pou wòl ou
refusal-title-try-later = Eseye ankò
refusal-title-mend = Fòk ou korije sa a
refusal-title-fault = Gen yon bagay ki pa mache bò kote pa nou
refusal-not-found = Nan adrès sa a pa gen anyen ou ka wè. Verifye adrès la, oswa tounen nan paj akèy la.
refusal-forbidden = Wòl ou oswa sèvis ou pa fè sa. Si li ta dwe fè l, mande administratè ou a.
refusal-sign-in = Konekte anvan, epi tounen nan paj sa a.
refusal-stale-form = Fòm sa a te rete louvri twò lontan, oswa li soti nan yon lòt paj. Anyen pa chanje. Tounen, rechaje paj la epi voye l ankò.
refusal-conflict = Yon lòt moun chanje sa a pandan ou te gen l louvri. Anyen ou te fè pa anrejistre. Rechaje paj la pou w wè chanjman an, epi eseye ankò.
refusal-state = Sa pa ka fèt ankò nan eta li ye a. Rechaje paj la pou w wè ki kote l ye.
refusal-bad-request = Nou pa t ka li sa yo te voye a. Anyen pa chanje. Tounen epi eseye ankò.
refusal-too-large = Sa yo te voye a twò gwo. Anyen pa chanje.
refusal-busy = Anpil moun ap sèvi ak sèvis la kounye a. Anyen pa chanje. Tann kèk segonn epi eseye ankò.
refusal-too-often = Twòp esè soti isit la. Anyen pa chanje. Tann { $seconds } segonn epi eseye ankò.
refusal-fault = Fòt la se pou nou, e nou note l. Sa ou te anrejistre an sekirite. Eseye ankò, e si sa rive ankò, ban nou nimewo { $number }.
refusal-fields = Gen repons pou korije. Chak make anba a.
refusal-key-misused = Demann sa a pote yon kle ki te deja sèvi ak yon lòt kontni. Sèvi ak yon nouvo kle pou yon nouvo demann.
refusal-reason-needed = Ekri rezon an nan yon fraz; kapitèn nan ak kòlèg ou yo ap li l.
refusal-too-long = Tèks sa a twò long.
refusal-blocked = Vwayaj la kontredi tèt li e li poko ka ale. Verifikasyon yo di sa pou w korije.
refusal-locked = Ou te absan yon ti moman, se poutèt sa ekran an bloke. Ekri modpas ou pou w kontinye.
refusal-start-page = Ale nan paj akèy la
