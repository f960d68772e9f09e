# Parties of charter guests: the agent's pages, the guest's own page, and the letter with the link.

nav-parties = Charter guests
parties-title = Charter guests
parties-lead = Each guest writes their own page from a link, without an account. You see who is in, and begin a voyage with them by one press.
parties-none = No party yet.
party-new = Add a party
party-new-title = Add a party of guests
party-name = Name of the party
party-name-hint = Your guests read it too, for example Tremblay, December
party-vessel = Boat
party-vessel-later = I will say later
party-starts = First day of the charter
party-days = How long the links work
party-days-count = { $days } days
party-language = Language of the letters
party-guests = Guests
party-guests-hint = One guest a line: a name, an e-mail address, or both. Whoever has an address gets the link by e-mail.
party-make = Make the links
party-line-email = Guests, line { $line }: the e-mail address cannot be read. Write it like name@example.com.
party-line-long = Guests, line { $line }: the name is longer than 100 characters.
party-line-signs = Guests, line { $line }: the name holds a sign that cannot be kept. Type it again.
party-counted = { $arrived } of { $all } are in
party-begins = Charter begins { $date }
party-good-until = The links work until { $date }
party-is-closed = This party is closed. Its links no longer work.
party-is-over = The time of these links is over.
party-use = Plan a voyage with the guests who are in
party-state-in = In
party-state-opened = Page opened
party-state-waiting = Not opened yet
party-in-at = { $name }, saved { $date }
party-sent-to = Link sent to { $email }
party-whole = Nothing is missing
party-missing-everything = Everything is missing
party-missing-document = Missing: passport or identity card
party-missing-expiry = Missing: last day of the passport
party-missing-expired = The passport ends before the charter begins
party-record = Open the record
party-change = Change this guest
party-renew = New link
party-renew-lead = The old link stops working at once. With an e-mail address, the new one is sent.
party-remove-lead = The link stops working at once. What the guest wrote stays in your list of people.
party-links-title = All links
party-links-lead = Copy this text and send it as you like. Each link opens one guest’s own page and nobody else’s.
party-links-field = Names and links
party-add-title = More guests
party-add = Add them
party-close = Close this party
party-close-lead = All its links stop working at once. What guests wrote stays in your list of people.
guest-title = Your page: { $party }
guest-lead = { $agent } asks for what border officers on the islands need to know about you. Only { $agent } and officers who may see it read this page.
guest-until = You can come back and correct it until { $date }.
guest-saved = Saved { $date }. { $agent } sees that you are in.
guest-save = Save my page
guest-dead-title = This link does not work
guest-dead-text = It may have ended, been replaced by a newer one, or been closed. Ask the person who sent it for a new link.

mail-party-guest-subject = { $agent } asks for your passport details
mail-party-guest-text =
    Hello { $name }.
    { $agent } needs your details for { $party }, to clear you in at the islands.
    Open the link, with your passport beside you, and fill in your own page. You need no account.
    The link is yours alone. It works until { $expires }; until then you can come back and correct.
mail-party-guest-link = Open my page
