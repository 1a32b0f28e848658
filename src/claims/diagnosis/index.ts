export { codedDiagnosis, codesOf, type Diagnosis, type Hit, namesIn, searchDiagnoses } from './search.ts'
