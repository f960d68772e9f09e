# Letters. For each: -subject, -text (a line is a paragraph), and -link where it has a link.
# Values: name, administration, role, expires, at, device; vessel, port, reference, agency, way, serial.

mail-foot = Landfall, { $site }
mail-why = You get this letter because this address was given there. Nobody reads answers to it.

mail-confirm-email-subject = Confirm your address
mail-confirm-email-text =
    Good day { $name },
    open the link and enter the password you chose. Then your account is ready. The link is good for three days.
    If you did not sign up, do nothing: without your password no account is made.
mail-confirm-email-link = Confirm your address

mail-address-known-subject = You have an account already
mail-address-known-text =
    Someone, perhaps you, wanted to create an account with this address. It has one already, and nothing was changed.
    Sign in with it. If the password is forgotten, the sign-in page helps.
mail-address-known-link = Sign in

mail-reset-password-subject = Set a new password
mail-reset-password-text =
    Open the link to set a new password. It is good for one hour and works once.
    If you did not ask for it, do nothing: your password stays as it is.
mail-reset-password-link = Set a new password

mail-password-changed-subject = Your password was changed
mail-password-changed-text =
    The password of your account was changed, and other devices were signed out.
    If it was not you, set a new one at once, and tell your administrator if you have one.
mail-password-changed-link = Set a new password

mail-invitation-subject = { $administration } invites you
mail-invitation-text =
    { $administration } invites you to work with Landfall as: { $role }.
    Open the link to accept. It is good until { $expires } and works once.
mail-invitation-link = Accept the invitation

mail-new-sign-in-subject = A new device signed in
mail-new-sign-in-text =
    Your account was used to sign in on { $at }, on a device that was not used before: { $device }.
    If it was you, there is nothing to do. If not, sign that device out and change your password.
mail-new-sign-in-link = See your devices

mail-many-failures-subject = Many failed sign-ins
mail-many-failures-text =
    Someone tried many times to sign in to your account with a wrong password. Nobody came in.
    If it was you and the password is forgotten, set a new one. If not, there is nothing to do; a second step makes your account safer.
mail-many-failures-link = Set a new password

mail-second-step-changed-subject = The second step was changed
mail-second-step-changed-text =
    The second step of your account was set up, replaced or switched off.
    If it was not you, change your password at once, and tell your administrator if you have one.
mail-second-step-changed-link = See the second step

mail-recovery-code-used-subject = A recovery code was used
mail-recovery-code-used-text =
    One of your recovery codes was used to sign in. It does not work again.
    If it was not you, change your password at once. If few codes are left, make new ones.
mail-recovery-code-used-link = See your recovery codes

mail-call-received-subject = { $vessel }: notice for { $port } received
mail-call-received-text =
    Your notice for { $vessel } at { $port } has been received. Its reference is { $reference }.
    The officers look at it now. You get a letter when they ask something, and when the clearance is there.
mail-call-received-link = See where it stands

mail-call-withdrawn-subject = { $vessel }: notice for { $port } withdrawn
mail-call-withdrawn-text =
    The notice { $reference } for { $vessel } at { $port } is withdrawn. The officers no longer expect you there.
mail-call-withdrawn-link = See the call

mail-call-queried-subject = { $vessel }: a question from { $port }
mail-call-queried-text =
    { $agency } at { $port } asks you something about { $vessel }, reference { $reference }.
    Answer soon: the clearance waits for it.
mail-call-queried-link = Read and answer

mail-call-held-subject = { $vessel }: officers want to look again at { $port }
mail-call-held-text =
    { $agency } at { $port } has not cleared { $vessel } yet, reference { $reference }: officers will come aboard or look again.
    Open the call to read why, and what to do.
mail-call-held-link = See the call

mail-call-refused-subject = { $vessel }: clearance refused at { $port }
mail-call-refused-text =
    { $agency } at { $port } has refused to clear { $vessel }, reference { $reference }.
    Open the call to read why, and what to do.
mail-call-refused-link = See the call

mail-call-message-subject = { $vessel }: a message from { $port }
mail-call-message-text =
    An officer at { $port } has written to you about { $vessel }, reference { $reference }.
mail-call-message-link = Read and answer

mail-certificate-issued-subject = { $vessel }: cleared at { $port }
mail-certificate-issued-text =
    { $vessel } is cleared at { $port }, reference { $reference }. The certificate is { $serial }.
    Print it or keep it on your phone: the next island verifies it by its code.
mail-certificate-issued-link = Open the certificate

mail-certificate-revoked-subject = { $vessel }: clearance at { $port } taken back
mail-certificate-revoked-text =
    The certificate for { $vessel } at { $port }, reference { $reference }, no longer holds. Do not use it.
    Open the call to read why. A later certificate may stand there already.
mail-certificate-revoked-link = See the call

mailbox-title = Mailbox of this demonstration
mailbox-lead = Letters are kept here instead of sent. Everyone who tries the demonstration reads them all.
mailbox-subject = Subject
mailbox-to = To
mailbox-to-whom = To { $email }
mailbox-sent = Sent
mailbox-empty = No letter yet. It takes a moment until one arrives.
mailbox-again = Look again

mail-account-closed-subject = Your account is closed
mail-account-closed-text =
    Your account was closed as you asked, and what named you in it is erased. Notices you sent stay with the administrations you sent them to.
    If it was not you, tell the administration you last sent a notice to: the account itself cannot be brought back.
