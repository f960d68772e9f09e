# One's own data: who looked, what is kept, copying, deleting, closing.

data-title = Your data
data-row-text = Who looked, a copy, deleting

data-looks-title = Who looked
data-looks-lead = Each time an agency opens what you sent, it is written down. Here you see which agency it was and what for, not the officer's name. A read is shown { $hours } hours after it took place.
data-looks-alike = No island asks for more time than that.
data-looks-apart = Where the law of an island says so, a read is shown later, or not for some purposes: { $islands }.
data-looks-since = Reads are kept in this way since { $date }. Earlier ones cannot be told here.
data-looks-none = Nobody has looked, as far as it can be told now.
data-looks-more = The latest { $count } are shown. A copy of your data has the latest 1,000.
data-look-when = When
data-look-who = Agency
data-look-what = What
data-look-why = What for
data-look-whole = The administration
data-look-call = Your notice { $reference }
data-look-certificate = A certificate of yours
data-look-attachment = A file you sent
data-look-photograph = The photograph of your boat
data-look-other = A record of yours

data-keep-title = What is kept, and until when
data-keep-what = What
data-keep-until = Until
data-keep-why = Why
data-keep-lists = Your lists: people, boats, goods
data-keep-removed = What you took out of a list
data-keep-guests = Guests' links and their names
data-keep-drafts = Plans you never sent
data-keep-calls = Notices you sent, decisions and messages
data-keep-certificates = Certificates
data-keep-attachments = Files sent with answers
data-keep-letters = Letters to you, once sent
data-keep-sessions = Which devices you signed in on
data-keep-ledger = Who did and read what
data-until-deleted = you delete it
data-until-removed = { $days } days after that
data-until-ended = { $days } days after the end
data-until-changed = { $days } days after the last change
data-until-sent = { $days } days after that
data-until-law = the law of the island lets it go; its administration decides
data-until-never = always; it holds no names
data-why-lists = So that you fill them in once.
data-why-removed = So that a mistake can be put right.
data-why-guests = The links are of no use any more.
data-why-drafts = So that you find a plan again next season.
data-why-calls = They are the administration's records of your arrival and departure.
data-why-certificates = The next island must be able to check them.
data-why-attachments = They belong to the notice they answer for.
data-why-letters = So that a letter that failed can be sent again.
data-why-sessions = So that a strange sign-in can be looked into.
data-why-ledger = It proves that nothing was changed or read in secret.

data-correct-title = Correct it
data-correct-lead = You change your lists and plans yourself. What you sent is changed by changing the voyage and sending it again; the agencies then see both versions.
data-correct-goods = Weapons, animals and stores
data-more-title = Copy, delete, close
data-done-deleted = What you chose is deleted.
data-done-closed = Your account is closed. A letter to your address says so.

data-export-title = Take a copy of your data
data-export-lead = You get your profile, your lists, your parties of guests, every plan, every notice you sent with its decisions, messages and certificates, and who looked.
data-export-form = What to take
data-export-zip = The data and the files
data-export-zip-hint = A ZIP with data.json, the files on your calls and the photographs of your boats.
data-export-json = The data alone
data-export-json-hint = One file (JSON).
data-export-care = It names everyone who sailed with you. Keep it where nobody else reads it.
data-export-button = Take a copy

data-delete-title = Delete lists and plans
data-delete-lead = What you choose is erased at once and cannot be brought back. A notice you sent keeps what it told.
data-delete-what = What do you want to delete?
data-delete-people = People, their documents, and parties of guests
data-delete-vessels = Boats, with their photographs
data-delete-belongings = Weapons, animals and stores
data-delete-drafts = Plans you never sent
data-delete-none = Choose what you want to delete.
data-delete-button = Delete for good

data-close-title = Close your account
data-close-goes = This goes: your name, address and password, your lists, your plans, the photographs of your boats, your calendar's address, and your tokens for programs. All your devices are signed out. It cannot be undone.
data-close-stays = This stays: the notices you sent, with the people on them, their decisions, messages, files and certificates. They are the records of the administrations you sent them to, until the law lets them go. The ledger stays too; it holds no names.
data-close-under-way = A call is under way: { $references }. Close your account when it is over, or withdraw the notice first.
data-close-seat = This account also works for an administration. Ask its administrator to end that role first.
data-close-button = Close the account for good
