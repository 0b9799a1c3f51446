-- Accounts. The address is kept in lower case, so that a plain unique constraint is case-insensitive: the server folds
-- all of Unicode, the check catches what is written by hand. Each token names the credentials version it was issued
-- for, so raising the version ends every token at once.
CREATE TABLE users (
    id TEXT NOT NULL,
    email TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    is_superuser INTEGER NOT NULL,
    is_active INTEGER NOT NULL,
    credentials_version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_email_key UNIQUE (email),
    CONSTRAINT users_email_lower_case CHECK (email = lower(email)),
    CONSTRAINT users_is_superuser_boolean CHECK (is_superuser IN (0, 1)),
    CONSTRAINT users_is_active_boolean CHECK (is_active IN (0, 1))
) STRICT;
