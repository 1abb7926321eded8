-- V006__delivery.sql   送达回证: a document is delivered once, and terms of remedy run from that day

create table documents.delivery (
    id            uuid primary key,
    version       int not null,
    unit          uuid not null,
    owner         uuid,
    team          uuid[] not null default '{}',
    created_at    timestamptz not null,
    created_by    uuid not null,
    changed_at    timestamptz not null,
    changed_by    uuid not null,
    document      text not null unique,
    document_name text not null,
    number        text,
    method        text not null,
    delivered_on  date not null,
    tracking      text,
    evidence      text not null
);
create index on documents.delivery (unit, id);
