-- Accounts. The address is kept in lower case, so that a plain unique constraint is case-insensitive: the server folds
-- all of Unicode, the check catches what is written by hand. Each token names the credentials version it was issued
-- for, so raising the version ends every token at once.
CREATE TABLE users (
    id uuid NOT NULL,
    email text NOT NULL,
    password_hash text NOT NULL,
    is_superuser boolean NOT NULL,
    is_active boolean NOT NULL,
    credentials_version integer NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_email_key UNIQUE (email),
    CONSTRAINT users_email_lower_case CHECK (email = lower(email))
);
