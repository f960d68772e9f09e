# Signing up, in and out; links in letters; the locked screen.
# gate-<reason>: what the accounts desk refuses (AccountsError::key).

gate-name = Your name
gate-email = E-mail address
gate-email-hint = We send a letter to it to make sure that it is yours.
gate-password = Password
gate-new-password = Choose a password
gate-new-password-hint = At least 15 characters. A few words you can remember are best, and spaces are allowed.
gate-go-on = Go on

gate-sign-up-title = Create an account
gate-sign-up-lead = For skippers. Officers and agents come by invitation of their administration.
gate-sign-up-button = Create account
gate-have-account = You have an account already?
gate-no-account = You have no account yet?

gate-sent-title = Look at your mail
gate-sent-sign-up = If a letter can reach the address you gave, it is on its way. Open the link in it within three days to go on.
gate-sent-again-sign-up = Nothing has come after some minutes? Look where unwanted mail goes, check the address, and sign up again.
gate-sent-forgot = If the address belongs to an account, a letter with a link is on its way. The link is good for one hour.
gate-sent-again-forgot = Nothing has come after some minutes? Look where unwanted mail goes, check the address, and ask again.
gate-sent-mailbox = Open the mailbox of this demonstration

gate-confirm-title = Confirm your address
gate-confirm-lead = Enter the password you chose for { $email }. Then your account is ready.
gate-confirm-password = The password you chose
gate-confirm-button = Confirm and sign in

gate-sign-in-title = Sign in
gate-refused = We do not know this address and password together. Check both and try again.
gate-no-seat = This account has no role any more. Ask the administrator of your administration.
gate-done-reset = Your new password is set, and every device is signed out. Sign in with it.
gate-done-everywhere = Every device is signed out.
gate-done-again = The sign-in took too long or its code was wrong too often. Start again.

gate-code-title = Enter your code
gate-code = Code of your authenticator app
gate-code-hint = Six digits, for example 123 456. A recovery code works too.
gate-code-lost = You do not have your phone?
gate-code-lost-text = Enter one of your recovery codes instead; each works once. If you have none left, ask your administrator.

gate-seat-title = As what do you want to work?
gate-seat-hint = You can change it later on the page of your account.
gate-seat-error = Choose as what you want to work.

gate-forgot-title = Forgotten password
gate-forgot-lead = Enter your address. We send a letter with a link to set a new password.
gate-forgot-button = Send the letter
gate-reset-title = Set a new password
gate-reset-lead = It counts at once, and every device is signed out.
gate-reset-button = Set password

gate-dead-title = This link is no longer valid
gate-dead-confirm = It was used before, or is older than three days, or the password was wrong too often. If your account is ready, sign in; if not, sign up again.
gate-dead-reset = It was used before, or is older than one hour. Ask for a new letter.
gate-dead-invitation = It was used before, withdrawn, or is older than seven days. If you accepted it, sign in; if not, ask your administrator for another.
gate-dead-first = It was used before, or is older than a day. The program prints a new one when it starts, as long as there is no administrator.

gate-invitation-title = You are invited
gate-invitation-lead = { $administration } invites { $email } as: { $seat }.
gate-invitation-known-hint = The password of the account you have at this address. The new role is added to it.
gate-invitation-button = Accept the invitation

gate-first-title = Appoint the first administrator
gate-first-lead = This installation has no administrator yet. Whoever fills in this form becomes the administrator of the regional secretariat, and invites all others.
gate-first-button = Become administrator

gate-unlock-title = Your screen is locked
gate-unlock-lead = You were away for a while, { $name }. Enter your password to go on where you were.
gate-unlock-button = Unlock
gate-unlock-other = Sign out instead

gate-email-empty = Enter an e-mail address, for example name@example.com.
gate-email-too-long = The address is longer than 254 characters. Check it.
gate-email-form = Enter an e-mail address with an @ and a full stop, for example name@example.com.
gate-name-empty = Enter your name, as your colleagues or officers should see it.
gate-name-too-long = The name is longer than 120 characters. Shorten it.
gate-name-characters = The name holds characters that cannot be shown. Type it again.
gate-password-too-short = Use at least 15 characters; a few words you can remember are best.
gate-password-too-long = Use at most 128 characters.
gate-password-repeated = The password repeats itself. Choose something harder to guess.
gate-password-sequence = The password is a run of letters, numbers or keys. Choose something harder to guess.
gate-password-own-name = The password contains your name or address. Choose something harder to guess.
gate-password-common = The password is one of those tried first. Choose something harder to guess.
gate-wrong-password = The password is not right. Try again.
gate-wrong-code = The code is not right, or was used before. Wait for the next one and enter it.
gate-start-again = The code was wrong too often. Sign in again.
gate-second-step-required = Your administration asks for the second step, so it cannot be switched off.
gate-second-person = Another administrator must approve this invitation.
gate-seat-agency = An officer needs an agency; an agent has none.
gate-last-administrator = This is the last administrator. Appoint another one first.
gate-seat-taken = This account has this role already.
gate-already-begun = There is an administrator already. Ask them for an invitation.
