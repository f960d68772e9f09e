# needs a native reader
# Kyòs: yon navigatè anpil moun sèvi.

kiosk-strip = Ekran pataje
kiosk-strip-text = Lè w ap ale, dekonekte. Apre { $minutes } minit san w pa sèvi, ou dekonekte.
kiosk-soon = Ou pral dekonekte nan { $seconds } segonn, e sa ki pa voye pèdi.
kiosk-stay = Rete konekte
kiosk-title = Ekran pataje
kiosk-lead = Fè navigatè sa a tounen yon kyòs, pou yon marina oswa yon biwo. Moun ki konekte la dekonekte apre de minit san sèvi; anyen pa rete; okenn lyen pa mennen sou lòt sit.
kiosk-signs-out = Ou dekonekte lè li kòmanse. Pou fini l, konekte isit la epi louvri paj sa a ankò.
kiosk-on = Fè l tounen yon kyòs
kiosk-is-on = Navigatè sa a se yon kyòs.
kiosk-off = Fini kyòs la
kiosk-start-title = Fè antre oswa sòti ou isit la
kiosk-start-lead = Konekte ak pwòp kont ou. Lè ou fini, dekonekte: anyen ou pa rete sou ekran sa a.
kiosk-begin = Konekte
kiosk-sign-up = Kreye yon kont
