-- V007__exemption_proof.sql   免予核查证明核对: who saw which paper, 法律援助法 art. 42

-- 免予核查证明核对
create table legalaid.exemption_proof (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    application          uuid not null references legalaid.application,
    exemption            text not null,
    source               text not null,
    paper                text not null,
    paper_number         text,
    checked_by           text not null,
    checked_on           date not null,
    unique (application, exemption)
);
create index on legalaid.exemption_proof (unit, id);
