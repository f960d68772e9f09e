# Kiosk: a browser many people use.

kiosk-strip = Shared screen
kiosk-strip-text = When you leave, sign out. After { $minutes } minutes without use you are signed out.
kiosk-soon = You are signed out in { $seconds } seconds, and what is not sent is lost.
kiosk-stay = Stay signed in
kiosk-title = Shared screen
kiosk-lead = Make this browser a kiosk, for a marina or an office. Whoever signs in here is signed out after two minutes without use; nothing of them stays; no link leads to another site.
kiosk-signs-out = You are signed out when it begins. To end it, sign in here and open this page again.
kiosk-on = Make it a kiosk
kiosk-is-on = This browser is a kiosk.
kiosk-off = End the kiosk
kiosk-start-title = Clear in or out here
kiosk-start-lead = Sign in with your own account. When you have finished, sign out: nothing of yours stays on this screen.
kiosk-begin = Sign in
kiosk-sign-up = Create an account
