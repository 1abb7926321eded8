-- V001__clients.sql   other systems that let people in through this node (OpenID Connect)
create table singlesignon.client (
    id           uuid        primary key,
    client_id    text        not null unique,
    name         text        not null,
    secret       text,                              -- hashed; null for a public client, which has PKCE alone
    redirects    text[]      not null check (cardinality(redirects) > 0),
    created_at   timestamptz not null,
    withdrawn_at timestamptz
);

create table singlesignon.signing_key (
    kid        text        primary key,
    sealed     text        not null,                -- JSON web key, sealed
    created_at timestamptz not null default now()
);
