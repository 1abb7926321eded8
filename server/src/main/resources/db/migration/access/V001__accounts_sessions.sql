-- V001__accounts_sessions.sql   how people come in: accounts, failed attempts, sessions, second factors
create table access.account (
    id            uuid        primary key,
    person        uuid        not null unique,        -- one account a person; no shared accounts
    login         text        not null unique,        -- of a citizen: the blind index of the mobile number
    shown         text        not null,               -- as the trail and screens show it; masked for citizens
    kind          text        not null check (kind in ('OFFICER', 'PRACTITIONER', 'CITIZEN')),
    level         text        not null check (level in ('L1', 'L2', 'L3')),
    status        text        not null check (status in ('PENDING', 'ACTIVE', 'DISABLED')),
    password      text        not null,
    password_at   timestamptz not null,
    must_change   boolean     not null,
    totp          text,                               -- sealed
    totp_since    timestamptz,                        -- null until the first code was confirmed
    totp_step     bigint      not null default 0,     -- the last step used, so that no code works twice
    last_login_at timestamptz,
    created_at    timestamptz not null,
    created_by    uuid        not null
);

create table access.old_password (
    account uuid        not null references access.account,
    hash    text        not null,
    set_at  timestamptz not null
);
create index on access.old_password (account, set_at);

-- Failures are counted by the login as typed, known or not, so that a lock-out tells nobody which accounts exist.
create table access.attempt (
    login        text        primary key,             -- blind index
    failures     int         not null,
    since        timestamptz not null,
    locked_until timestamptz
);

create table access.session (
    digest           text        primary key,         -- SM3 of the token; the token itself is nowhere
    id               uuid        not null unique,
    account          uuid        not null references access.account,
    appointment      uuid,
    csrf             text        not null,
    restriction      text        check (restriction in ('SECOND_FACTOR', 'PASSWORD')),
    created_at       timestamptz not null,
    last_seen_at     timestamptz not null,
    expires_at       timestamptz not null,
    stepped_up_until timestamptz,
    address          text        not null,
    agent            text        not null,
    ended_at         timestamptz,
    ended_why        text
);
create index on access.session (account) where ended_at is null;

create table access.passkey (
    id            uuid        primary key,
    account       uuid        not null references access.account,
    credential_id text        not null unique,
    credential    text        not null,               -- attested credential data, base64
    counter       bigint      not null,
    label         text        not null,
    created_at    timestamptz not null,
    last_used_at  timestamptz
);
create index on access.passkey (account);

create table access.challenge (
    value      text        primary key,
    account    uuid,
    expires_at timestamptz not null
);

-- C2/C3: bodies by their credit code, with their legal representative and operators who act under a written authorisation
create table access.organisation (
    id             uuid        primary key,
    credit_code    text        not null unique,
    name           text        not null,
    representative uuid        not null references access.account,
    created_at     timestamptz not null
);
create table access.operator (
    organisation uuid not null references access.organisation,
    account      uuid not null references access.account,
    scope        text not null,
    until        date not null,
    primary key (organisation, account)
);
