-- V001__key.sql   keys of the node: each wrapped by the key above it, never in the clear
create table security.key (
    purpose     text        not null check (purpose in ('FIELD', 'BLIND', 'SIGN')),
    version     int         not null check (version > 0),
    key_id      text        not null unique,   -- what a sealed value or a signature names
    wrapped     text        not null,          -- SM4-GCM under the master key; the purpose and identifier are authenticated with it
    certificate text,                          -- PEM, of signing keys
    created_at  timestamptz not null default now(),
    primary key (purpose, version),
    check ((purpose = 'SIGN') = (certificate is not null))
);
