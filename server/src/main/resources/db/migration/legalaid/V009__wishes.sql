-- V009__wishes.sql   服务语言和承办人员性别: what a recipient asks of the lawyer, 法律援助法 art. 45
alter table legalaid.application add column language text;
alter table legalaid.application add column lawyer_sex text;
