-- V002__authorizations.sql   what has been authorised, for every node: sealed, and found by the digests of its tokens
create table singlesignon.authorization (
    id         uuid        primary key,
    sealed     text        not null,
    access     text,                                -- digest of the access token; set once, so that a code is exchanged once
    expires_at timestamptz not null
);
create index on singlesignon.authorization (expires_at);

create table singlesignon.token (
    digest           text not null primary key,     -- SM3; the token itself is nowhere
    kind             text not null,
    authorization_id uuid not null references singlesignon.authorization on delete cascade
);
create index on singlesignon.token (authorization_id);
