# What a person is told when something is not done: what happened, and what to do.
refusal-title-not-found = Nothing here
refusal-title-forbidden = Not for your role
refusal-title-try-later = Please try again
refusal-title-mend = This needs mending
refusal-title-fault = Something went wrong on our side
refusal-not-found = There is nothing at this address that you may see. Check the address, or go back to the start page.
refusal-forbidden = Your role or agency does not do this. If it should, ask your administrator.
refusal-sign-in = Sign in first, then come back to this page.
refusal-stale-form = This form was open too long, or was sent from another page. Nothing was changed. Go back, reload the page and send it again.
refusal-conflict = Someone else changed this while you had it open. Nothing of yours was saved. Reload the page to see the change, then try again.
refusal-state = This can no longer be done in the state it is in. Reload the page to see where it stands.
refusal-bad-request = We could not read what was sent. Nothing was changed. Go back and try again.
refusal-too-large = What was sent is too large. Nothing was changed.
refusal-busy = Many people are using the service at this moment. Nothing was changed. Wait a few seconds and try again.
refusal-too-often = Too many tries from here. Nothing was changed. Wait { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } and try again.
refusal-fault = The fault is ours and it has been written down. What you had saved is safe. Try again, and if it happens again tell us the number { $number }.
refusal-fields = Some answers need mending. Each is marked below.
refusal-key-misused = This request carries a key that was used before with another content. Use a new key for a new request.
refusal-reason-needed = Write the reason in a sentence; the skipper and your colleagues read it.
refusal-too-long = This text is too long.
refusal-blocked = The voyage contradicts itself and cannot be sent yet. The checks say what to mend.
refusal-locked = You were away for a while, so the screen is locked. Enter your password to go on.
refusal-start-page = Go to the start page
