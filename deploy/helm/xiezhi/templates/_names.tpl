{{- define "xiezhi.name" -}}{{ .Release.Name | trunc 50 | trimSuffix "-" }}{{- end -}}
{{- define "xiezhi.picked" -}}
app.kubernetes.io/name: xiezhi
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}
{{- define "xiezhi.labels" -}}
{{ include "xiezhi.picked" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}
