-- V008__sealed_letter.sql   密封信件, 监狱法 (2026) art. 68: what is written to the procuratorate is read there and nowhere else

create table prison.sealed_letter (
    id         uuid primary key,
    version    int not null,
    unit       uuid not null,
    owner      uuid,
    team       uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    complaint  uuid not null unique references prison.complaint,
    written_on date not null,
    content    text not null,
    search     tsvector
);
create index on prison.sealed_letter (unit, id);
