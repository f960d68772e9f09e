# One's own account.

account-title = Your account
account-name = Name
account-email = E-mail address
account-language = Language
account-role = You work as
account-password = Password
account-password-since = Set on { $date }
account-step = Second step
account-step-on = On. { $count ->
        [0] No recovery code is left.
        [one] One recovery code is left.
       *[other] { $count } recovery codes are left.
    }
account-step-off = Off
account-devices = Devices
account-devices-text = Where you are signed in
account-tokens = Programs
account-tokens-text = Tokens for the API
account-see = See
account-save = Save
account-seats = Work as
account-seats-button = Change

account-done-name = Your name is changed.
account-done-language = Your language is changed, for pages and letters.
account-done-password = Your password is changed, and your other devices are signed out.
account-done-code-removed = The second step is off.
account-done-session = The device is signed out.
account-done-token = The token is revoked. It no longer opens anything.

account-name-question = What is your name?
account-name-hint = Officers and skippers see it beside what you do.
account-language-question = Which language do you read?
account-language-hint = For pages and letters, on every device.
account-language-error = Choose one of the languages.

account-password-title = Change your password
account-password-lead = Your other devices are signed out when it is changed.
account-password-present = Your present password
account-password-new = New password
account-password-button = Change password

account-code-title = Second step
account-code-demanded = Your administration asks for a second step. Set it up to go on.
account-code-off = With a second step, nobody can sign in with your password alone: a code of an app on your phone is needed too. You need an authenticator app.
account-code-begin = Set it up
account-code-step-app = Open the authenticator app on your phone and add an account.
account-code-step-scan = Scan this picture, or type the key beneath it.
account-code-step-code = Enter the code that the app shows.
account-code-picture = QR code with the key for your authenticator app
account-code-by-hand = To type by hand:
account-code-field = Code that the app shows
account-code-hint = Six digits
account-code-confirm = Confirm
account-code-afresh = Start again with a new key
account-code-another = Set it up on another phone
account-code-remove = Switch the second step off

account-codes-title = Your recovery codes
account-codes-lead = If your phone is lost, each of these codes lets you in once instead of the app.
account-codes-once = They are shown only now. Print them, or write them down, and keep them apart from your phone.
account-codes-kept = I have kept them
account-codes-new = New recovery codes
account-codes-left = { $count ->
        [0] You have no recovery code left.
        [one] You have one recovery code left.
       *[other] You have { $count } recovery codes left.
    }
account-codes-replace = New ones replace all from before.
account-codes-make = Make new codes

account-devices-title = Devices you are signed in on
account-devices-lead = If you do not know one of them, sign it out and change your password.
account-device = Device
account-device-unknown = Unknown device
account-device-since = Signed in
account-device-seen = Last used
account-device-this = this one
account-device-end = Sign out
account-devices-end-all = Sign out everywhere

account-tokens-title = Tokens for programs
account-tokens-lead = With a token a program of yours does what you may do, in the role you have now. Give each program its own.
account-token-name = What is it for?
account-token-name-hint = For example: the plotter on the bridge
account-token-name-error = Write what the token is for, in at most 120 characters.
account-token-days = How long is it good?
account-token-days-error = Choose for how long the token is good.
account-token-until = Good until
account-token-used = Last used
account-token-unused = Never
account-token-revoke = Revoke
account-token-make-title = Make a token
account-token-make = Make token
account-token-new-title = Your new token
account-token-once = It is shown only now. Copy it into the program; whoever has it can act in your name.
account-token-how = The program sends it with each request, in this header:
account-tokens-back = Back to your tokens
