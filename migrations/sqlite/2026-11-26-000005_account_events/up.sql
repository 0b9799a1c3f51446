-- What was done with accounts: log-ins and changes. Rows are added, and deleted when they are old; never changed. There is
-- no foreign key to `users`: the history outlives the account, so the row has its e-mail address too.
-- `user_id` and `email` are NULL if no account was identified: what a client typed may be a password.
-- `count` is the number of events that the row stands for: repeated log-ins are summed up. Which events there are is for
-- the program to say, not for the database.
CREATE TABLE account_events (
    id INTEGER NOT NULL CONSTRAINT account_events_pkey PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    event TEXT NOT NULL,
    count INTEGER NOT NULL,
    user_id TEXT,
    email TEXT,
    actor TEXT,
    client_address TEXT,
    request_id TEXT,
    CONSTRAINT account_events_count CHECK (count > 0)
) STRICT;

-- For the newest events and for the oldest, which are deleted; for the newest events of one account.
CREATE INDEX account_events_at ON account_events (at, id);
CREATE INDEX account_events_email ON account_events (email, at, id);
