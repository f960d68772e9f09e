# Pages anyone may read: start, rules, verify, about; and the navigation.

nav-voyages = Voyages
nav-vessels = Boats
nav-people = People
nav-desk = Arrivals
nav-seats = People and roles
nav-invitations = Invitations
nav-ledger = Ledger
nav-jobs = Jobs
nav-mailbox = Mailbox

home-title = Clear the next island before you arrive
home-lead = Describe your voyage once. Every island on it gets its notice, and you see the fee, the deadline and the rule behind each before you leave.
home-begin = Create an account
home-have-account = You have an account already?
home-how = How it works
home-step-boat = Enter your boat and the people aboard. You do it once.
home-step-voyage = Say which islands you call at, and when.
home-step-send = Check what each island asks and what it costs, and send all notices at once.
home-step-certificate = When the officers have decided, you get a certificate that the next island can verify.
home-before = Before you sail
home-rules = What each territory asks: ports, deadlines, documents, fees, with the source of each
home-verify = Verify a clearance certificate
