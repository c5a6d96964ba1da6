// @ts-nocheck: written by ajv from the schema data; UPDATE=1 vitest run test/scim/generated.test.ts writes it anew.
import { formats } from '../formats.js'
export const validateUser = validate0;
const schema0 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"schemas":{"type":"array","items":{"type":"string","format":"uri-reference"},"description":"URNs of the schemas whose attributes are present; compared without case.","minItems":1},"id":{"type":"string","description":"Identifier chosen by the service."},"externalId":{"type":"string","description":"Identifier chosen by the client."},"meta":{"type":"object","properties":{"resourceType":{"type":"string","description":"Name of the resource type."},"created":{"type":"string","format":"date-time","description":"When the resource was added."},"lastModified":{"type":"string","format":"date-time","description":"When the resource last changed."},"location":{"type":"string","format":"uri-reference","description":"Address of the resource."},"version":{"type":"string","description":"Version of the resource, equal to its ETag."}},"additionalProperties":false,"description":"What the service knows about the resource."},"userName":{"type":"string","minLength":1,"description":"The name a user signs in with. Unique across the service, never empty, compared without case."},"name":{"type":"object","properties":{"formatted":{"type":"string","description":"The full name, ready for display."},"familyName":{"type":"string","description":"Family name, or last name."},"givenName":{"type":"string","description":"Given name, or first name."},"middleName":{"type":"string","description":"Middle names."},"honorificPrefix":{"type":"string","description":"Title before the name, such as \"Ms.\""},"honorificSuffix":{"type":"string","description":"Suffix behind the name, such as \"III\"."}},"additionalProperties":false,"description":"The parts of the user's name."},"displayName":{"type":"string","description":"The name shown to other people."},"nickName":{"type":"string","description":"The casual way to address the user."},"profileUrl":{"type":"string","format":"uri-reference","description":"Location of the user's profile page."},"title":{"type":"string","description":"Job title, such as \"Vice President\"."},"userType":{"type":"string","description":"Relationship between the organisation and the user, such as \"Employee\" or \"Contractor\"."},"preferredLanguage":{"type":"string","description":"Preferred written or spoken language, in the form of the Accept-Language header."},"locale":{"type":"string","description":"Locale for currency, dates and numbers, such as \"en-US\"."},"timezone":{"type":"string","description":"Time zone of the IANA database, such as \"America/Los_Angeles\"."},"active":{"type":"boolean","description":"Whether the account may be used."},"password":{"type":"string","description":"Clear-text password for setting or resetting; never returned."},"emails":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","description":"One of the emails."},"display":{"type":"string","description":"A name for display, chosen by the service."},"type":{"type":"string","description":"A label for what the value is used for."},"primary":{"type":"boolean","description":"Whether this is the preferred value; true for at most one of them."},"$ref":{"type":"string","format":"uri-reference"}},"additionalProperties":false},"description":"E-mail addresses."},"phoneNumbers":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","description":"One of the phoneNumbers."},"display":{"type":"string","description":"A name for display, chosen by the service."},"type":{"type":"string","description":"A label for what the value is used for."},"primary":{"type":"boolean","description":"Whether this is the preferred value; true for at most one of them."},"$ref":{"type":"string","format":"uri-reference"}},"additionalProperties":false},"description":"Telephone numbers, best in the form of RFC 3966."},"ims":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","description":"One of the ims."},"display":{"type":"string","description":"A name for display, chosen by the service."},"type":{"type":"string","description":"A label for what the value is used for."},"primary":{"type":"boolean","description":"Whether this is the preferred value; true for at most one of them."},"$ref":{"type":"string","format":"uri-reference"}},"additionalProperties":false},"description":"Instant messaging addresses."},"photos":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","format":"uri-reference","description":"Location of an image file."},"display":{"type":"string","description":"A name for display, chosen by the service."},"type":{"type":"string","description":"A label for what the value is used for."},"primary":{"type":"boolean","description":"Whether this is the preferred value; true for at most one of them."},"$ref":{"type":"string","format":"uri-reference"}},"additionalProperties":false},"description":"Locations of photos of the user."},"addresses":{"type":"array","items":{"type":"object","properties":{"formatted":{"type":"string","description":"The full address, ready for display; may contain line breaks."},"streetAddress":{"type":"string","description":"Street, house number, apartment; may contain line breaks."},"locality":{"type":"string","description":"City."},"region":{"type":"string","description":"State or region."},"postalCode":{"type":"string","description":"Postal code."},"country":{"type":"string","pattern":"^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|O[M]|P[AEFGHKLMNRSTWY]|Q[A]|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|X[K]|Y[ET]|Z[AMW])$","title":"country","description":"Country as two upper-case letters of ISO 3166-1 alpha-2."},"type":{"type":"string","description":"A label for what the address is used for."},"primary":{"type":"boolean","description":"Whether this is the preferred address; true for at most one of them."},"display":{"type":"string"}},"additionalProperties":false},"description":"Physical mailing addresses."},"groups":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","description":"The group's id."},"$ref":{"type":"string","format":"uri-reference","description":"Location of the group's resource."},"display":{"type":"string","description":"The group's name for display."},"type":{"type":"string","description":"Whether the membership is direct or comes from a nested group."},"primary":{"type":"boolean"}},"additionalProperties":false},"description":"Groups the user belongs to. Change membership through the Group."},"entitlements":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","description":"One of the entitlements."},"display":{"type":"string","description":"A name for display, chosen by the service."},"type":{"type":"string","description":"A label for what the value is used for."},"primary":{"type":"boolean","description":"Whether this is the preferred value; true for at most one of them."},"$ref":{"type":"string","format":"uri-reference"}},"additionalProperties":false},"description":"Things the user is entitled to."},"roles":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","description":"One of the roles."},"display":{"type":"string","description":"A name for display, chosen by the service."},"type":{"type":"string","description":"A label for what the value is used for."},"primary":{"type":"boolean","description":"Whether this is the preferred value; true for at most one of them."},"$ref":{"type":"string","format":"uri-reference"}},"additionalProperties":false},"description":"Roles of the user, such as \"Student\"."},"x509Certificates":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","contentEncoding":"base64","pattern":"^[A-Za-z0-9+/_-]*={0,2}$","description":"A DER certificate in base64."},"display":{"type":"string","description":"A name for display, chosen by the service."},"type":{"type":"string","description":"A label for what the value is used for."},"primary":{"type":"boolean","description":"Whether this is the preferred value; true for at most one of them."},"$ref":{"type":"string","format":"uri-reference"}},"additionalProperties":false},"description":"Certificates issued to the user."},"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"type":"object","properties":{"employeeNumber":{"type":"string","description":"Number or code the organisation gives the person."},"costCenter":{"type":"string","description":"Name of the cost centre."},"organization":{"type":"string","description":"Name of the organisation."},"division":{"type":"string","description":"Name of the division."},"department":{"type":"string","description":"Name of the department."},"manager":{"type":"object","properties":{"value":{"type":"string","description":"The id of the manager's User resource."},"$ref":{"type":"string","format":"uri-reference","description":"Location of the manager's User resource."},"displayName":{"type":"string","description":"The manager's name for display."}},"additionalProperties":false,"description":"The user's manager."}},"additionalProperties":false}},"required":["schemas","userName"],"additionalProperties":false,"title":"User","$id":"User"};
const func0 = Object.prototype.hasOwnProperty;
const formats0 = formats["uri-reference"];
const formats2 = formats["date-time"];
const pattern0 = new RegExp("^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|O[M]|P[AEFGHKLMNRSTWY]|Q[A]|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|X[K]|Y[ET]|Z[AMW])$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9+/_-]*={0,2}$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="User" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.schemas === undefined) || (!(func0.call(data, "schemas")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemas"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.userName === undefined) || (!(func0.call(data, "userName")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema0.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schemas !== undefined && func0.call(data, "schemas")){
let data0 = data.schemas;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!(formats0(data1))){
const err4 = {instancePath:instancePath+"/schemas/" + i0,schemaPath:"#/properties/schemas/items/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/schemas/" + i0,schemaPath:"#/properties/schemas/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.externalId !== undefined && func0.call(data, "externalId")){
if(typeof data.externalId !== "string"){
const err8 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data4 = data.meta;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
if(!(((((key1 === "resourceType") || (key1 === "created")) || (key1 === "lastModified")) || (key1 === "location")) || (key1 === "version"))){
const err9 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.resourceType !== undefined && func0.call(data4, "resourceType")){
if(typeof data4.resourceType !== "string"){
const err10 = {instancePath:instancePath+"/meta/resourceType",schemaPath:"#/properties/meta/properties/resourceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.created !== undefined && func0.call(data4, "created")){
let data6 = data4.created;
if(typeof data6 === "string"){
if(!(formats2(data6))){
const err11 = {instancePath:instancePath+"/meta/created",schemaPath:"#/properties/meta/properties/created/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/meta/created",schemaPath:"#/properties/meta/properties/created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.lastModified !== undefined && func0.call(data4, "lastModified")){
let data7 = data4.lastModified;
if(typeof data7 === "string"){
if(!(formats2(data7))){
const err13 = {instancePath:instancePath+"/meta/lastModified",schemaPath:"#/properties/meta/properties/lastModified/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/meta/lastModified",schemaPath:"#/properties/meta/properties/lastModified/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.location !== undefined && func0.call(data4, "location")){
let data8 = data4.location;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err15 = {instancePath:instancePath+"/meta/location",schemaPath:"#/properties/meta/properties/location/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/meta/location",schemaPath:"#/properties/meta/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.version !== undefined && func0.call(data4, "version")){
if(typeof data4.version !== "string"){
const err17 = {instancePath:instancePath+"/meta/version",schemaPath:"#/properties/meta/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.userName !== undefined && func0.call(data, "userName")){
let data10 = data.userName;
if(typeof data10 === "string"){
if(data10.length < 1){
const err19 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data11 = data.name;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 of Object.keys(data11)){
if(!((((((key2 === "formatted") || (key2 === "familyName")) || (key2 === "givenName")) || (key2 === "middleName")) || (key2 === "honorificPrefix")) || (key2 === "honorificSuffix"))){
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.formatted !== undefined && func0.call(data11, "formatted")){
if(typeof data11.formatted !== "string"){
const err22 = {instancePath:instancePath+"/name/formatted",schemaPath:"#/properties/name/properties/formatted/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.familyName !== undefined && func0.call(data11, "familyName")){
if(typeof data11.familyName !== "string"){
const err23 = {instancePath:instancePath+"/name/familyName",schemaPath:"#/properties/name/properties/familyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.givenName !== undefined && func0.call(data11, "givenName")){
if(typeof data11.givenName !== "string"){
const err24 = {instancePath:instancePath+"/name/givenName",schemaPath:"#/properties/name/properties/givenName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.middleName !== undefined && func0.call(data11, "middleName")){
if(typeof data11.middleName !== "string"){
const err25 = {instancePath:instancePath+"/name/middleName",schemaPath:"#/properties/name/properties/middleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.honorificPrefix !== undefined && func0.call(data11, "honorificPrefix")){
if(typeof data11.honorificPrefix !== "string"){
const err26 = {instancePath:instancePath+"/name/honorificPrefix",schemaPath:"#/properties/name/properties/honorificPrefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.honorificSuffix !== undefined && func0.call(data11, "honorificSuffix")){
if(typeof data11.honorificSuffix !== "string"){
const err27 = {instancePath:instancePath+"/name/honorificSuffix",schemaPath:"#/properties/name/properties/honorificSuffix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
if(typeof data.displayName !== "string"){
const err29 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.nickName !== undefined && func0.call(data, "nickName")){
if(typeof data.nickName !== "string"){
const err30 = {instancePath:instancePath+"/nickName",schemaPath:"#/properties/nickName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.profileUrl !== undefined && func0.call(data, "profileUrl")){
let data20 = data.profileUrl;
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err31 = {instancePath:instancePath+"/profileUrl",schemaPath:"#/properties/profileUrl/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/profileUrl",schemaPath:"#/properties/profileUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
const err33 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.userType !== undefined && func0.call(data, "userType")){
if(typeof data.userType !== "string"){
const err34 = {instancePath:instancePath+"/userType",schemaPath:"#/properties/userType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.preferredLanguage !== undefined && func0.call(data, "preferredLanguage")){
if(typeof data.preferredLanguage !== "string"){
const err35 = {instancePath:instancePath+"/preferredLanguage",schemaPath:"#/properties/preferredLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.locale !== undefined && func0.call(data, "locale")){
if(typeof data.locale !== "string"){
const err36 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.timezone !== undefined && func0.call(data, "timezone")){
if(typeof data.timezone !== "string"){
const err37 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
const err38 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.password !== undefined && func0.call(data, "password")){
if(typeof data.password !== "string"){
const err39 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.emails !== undefined && func0.call(data, "emails")){
let data28 = data.emails;
if(Array.isArray(data28)){
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key3 of Object.keys(data29)){
if(!(((((key3 === "value") || (key3 === "display")) || (key3 === "type")) || (key3 === "primary")) || (key3 === "$ref"))){
const err40 = {instancePath:instancePath+"/emails/" + i1,schemaPath:"#/properties/emails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data29.value !== undefined && func0.call(data29, "value")){
if(typeof data29.value !== "string"){
const err41 = {instancePath:instancePath+"/emails/" + i1+"/value",schemaPath:"#/properties/emails/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data29.display !== undefined && func0.call(data29, "display")){
if(typeof data29.display !== "string"){
const err42 = {instancePath:instancePath+"/emails/" + i1+"/display",schemaPath:"#/properties/emails/items/properties/display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data29.type !== undefined && func0.call(data29, "type")){
if(typeof data29.type !== "string"){
const err43 = {instancePath:instancePath+"/emails/" + i1+"/type",schemaPath:"#/properties/emails/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data29.primary !== undefined && func0.call(data29, "primary")){
if(typeof data29.primary !== "boolean"){
const err44 = {instancePath:instancePath+"/emails/" + i1+"/primary",schemaPath:"#/properties/emails/items/properties/primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data29.$ref !== undefined && func0.call(data29, "$ref")){
let data34 = data29.$ref;
if(typeof data34 === "string"){
if(!(formats0(data34))){
const err45 = {instancePath:instancePath+"/emails/" + i1+"/$ref",schemaPath:"#/properties/emails/items/properties/%24ref/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/emails/" + i1+"/$ref",schemaPath:"#/properties/emails/items/properties/%24ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/emails/" + i1,schemaPath:"#/properties/emails/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/emails",schemaPath:"#/properties/emails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.phoneNumbers !== undefined && func0.call(data, "phoneNumbers")){
let data35 = data.phoneNumbers;
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key4 of Object.keys(data36)){
if(!(((((key4 === "value") || (key4 === "display")) || (key4 === "type")) || (key4 === "primary")) || (key4 === "$ref"))){
const err49 = {instancePath:instancePath+"/phoneNumbers/" + i2,schemaPath:"#/properties/phoneNumbers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data36.value !== undefined && func0.call(data36, "value")){
if(typeof data36.value !== "string"){
const err50 = {instancePath:instancePath+"/phoneNumbers/" + i2+"/value",schemaPath:"#/properties/phoneNumbers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data36.display !== undefined && func0.call(data36, "display")){
if(typeof data36.display !== "string"){
const err51 = {instancePath:instancePath+"/phoneNumbers/" + i2+"/display",schemaPath:"#/properties/phoneNumbers/items/properties/display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data36.type !== undefined && func0.call(data36, "type")){
if(typeof data36.type !== "string"){
const err52 = {instancePath:instancePath+"/phoneNumbers/" + i2+"/type",schemaPath:"#/properties/phoneNumbers/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data36.primary !== undefined && func0.call(data36, "primary")){
if(typeof data36.primary !== "boolean"){
const err53 = {instancePath:instancePath+"/phoneNumbers/" + i2+"/primary",schemaPath:"#/properties/phoneNumbers/items/properties/primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data36.$ref !== undefined && func0.call(data36, "$ref")){
let data41 = data36.$ref;
if(typeof data41 === "string"){
if(!(formats0(data41))){
const err54 = {instancePath:instancePath+"/phoneNumbers/" + i2+"/$ref",schemaPath:"#/properties/phoneNumbers/items/properties/%24ref/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/phoneNumbers/" + i2+"/$ref",schemaPath:"#/properties/phoneNumbers/items/properties/%24ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/phoneNumbers/" + i2,schemaPath:"#/properties/phoneNumbers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/phoneNumbers",schemaPath:"#/properties/phoneNumbers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.ims !== undefined && func0.call(data, "ims")){
let data42 = data.ims;
if(Array.isArray(data42)){
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
let data43 = data42[i3];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key5 of Object.keys(data43)){
if(!(((((key5 === "value") || (key5 === "display")) || (key5 === "type")) || (key5 === "primary")) || (key5 === "$ref"))){
const err58 = {instancePath:instancePath+"/ims/" + i3,schemaPath:"#/properties/ims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data43.value !== undefined && func0.call(data43, "value")){
if(typeof data43.value !== "string"){
const err59 = {instancePath:instancePath+"/ims/" + i3+"/value",schemaPath:"#/properties/ims/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data43.display !== undefined && func0.call(data43, "display")){
if(typeof data43.display !== "string"){
const err60 = {instancePath:instancePath+"/ims/" + i3+"/display",schemaPath:"#/properties/ims/items/properties/display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data43.type !== undefined && func0.call(data43, "type")){
if(typeof data43.type !== "string"){
const err61 = {instancePath:instancePath+"/ims/" + i3+"/type",schemaPath:"#/properties/ims/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data43.primary !== undefined && func0.call(data43, "primary")){
if(typeof data43.primary !== "boolean"){
const err62 = {instancePath:instancePath+"/ims/" + i3+"/primary",schemaPath:"#/properties/ims/items/properties/primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data43.$ref !== undefined && func0.call(data43, "$ref")){
let data48 = data43.$ref;
if(typeof data48 === "string"){
if(!(formats0(data48))){
const err63 = {instancePath:instancePath+"/ims/" + i3+"/$ref",schemaPath:"#/properties/ims/items/properties/%24ref/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/ims/" + i3+"/$ref",schemaPath:"#/properties/ims/items/properties/%24ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/ims/" + i3,schemaPath:"#/properties/ims/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/ims",schemaPath:"#/properties/ims/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.photos !== undefined && func0.call(data, "photos")){
let data49 = data.photos;
if(Array.isArray(data49)){
const len4 = data49.length;
for(let i4=0; i4<len4; i4++){
let data50 = data49[i4];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key6 of Object.keys(data50)){
if(!(((((key6 === "value") || (key6 === "display")) || (key6 === "type")) || (key6 === "primary")) || (key6 === "$ref"))){
const err67 = {instancePath:instancePath+"/photos/" + i4,schemaPath:"#/properties/photos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data50.value !== undefined && func0.call(data50, "value")){
let data51 = data50.value;
if(typeof data51 === "string"){
if(!(formats0(data51))){
const err68 = {instancePath:instancePath+"/photos/" + i4+"/value",schemaPath:"#/properties/photos/items/properties/value/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/photos/" + i4+"/value",schemaPath:"#/properties/photos/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data50.display !== undefined && func0.call(data50, "display")){
if(typeof data50.display !== "string"){
const err70 = {instancePath:instancePath+"/photos/" + i4+"/display",schemaPath:"#/properties/photos/items/properties/display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data50.type !== undefined && func0.call(data50, "type")){
if(typeof data50.type !== "string"){
const err71 = {instancePath:instancePath+"/photos/" + i4+"/type",schemaPath:"#/properties/photos/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data50.primary !== undefined && func0.call(data50, "primary")){
if(typeof data50.primary !== "boolean"){
const err72 = {instancePath:instancePath+"/photos/" + i4+"/primary",schemaPath:"#/properties/photos/items/properties/primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data50.$ref !== undefined && func0.call(data50, "$ref")){
let data55 = data50.$ref;
if(typeof data55 === "string"){
if(!(formats0(data55))){
const err73 = {instancePath:instancePath+"/photos/" + i4+"/$ref",schemaPath:"#/properties/photos/items/properties/%24ref/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/photos/" + i4+"/$ref",schemaPath:"#/properties/photos/items/properties/%24ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/photos/" + i4,schemaPath:"#/properties/photos/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/photos",schemaPath:"#/properties/photos/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.addresses !== undefined && func0.call(data, "addresses")){
let data56 = data.addresses;
if(Array.isArray(data56)){
const len5 = data56.length;
for(let i5=0; i5<len5; i5++){
let data57 = data56[i5];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key7 of Object.keys(data57)){
if(!(func0.call(schema0.properties.addresses.items.properties, key7))){
const err77 = {instancePath:instancePath+"/addresses/" + i5,schemaPath:"#/properties/addresses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data57.formatted !== undefined && func0.call(data57, "formatted")){
if(typeof data57.formatted !== "string"){
const err78 = {instancePath:instancePath+"/addresses/" + i5+"/formatted",schemaPath:"#/properties/addresses/items/properties/formatted/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data57.streetAddress !== undefined && func0.call(data57, "streetAddress")){
if(typeof data57.streetAddress !== "string"){
const err79 = {instancePath:instancePath+"/addresses/" + i5+"/streetAddress",schemaPath:"#/properties/addresses/items/properties/streetAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data57.locality !== undefined && func0.call(data57, "locality")){
if(typeof data57.locality !== "string"){
const err80 = {instancePath:instancePath+"/addresses/" + i5+"/locality",schemaPath:"#/properties/addresses/items/properties/locality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data57.region !== undefined && func0.call(data57, "region")){
if(typeof data57.region !== "string"){
const err81 = {instancePath:instancePath+"/addresses/" + i5+"/region",schemaPath:"#/properties/addresses/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data57.postalCode !== undefined && func0.call(data57, "postalCode")){
if(typeof data57.postalCode !== "string"){
const err82 = {instancePath:instancePath+"/addresses/" + i5+"/postalCode",schemaPath:"#/properties/addresses/items/properties/postalCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data57.country !== undefined && func0.call(data57, "country")){
let data63 = data57.country;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err83 = {instancePath:instancePath+"/addresses/" + i5+"/country",schemaPath:"#/properties/addresses/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|O[M]|P[AEFGHKLMNRSTWY]|Q[A]|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|X[K]|Y[ET]|Z[AMW])$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/addresses/" + i5+"/country",schemaPath:"#/properties/addresses/items/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data57.type !== undefined && func0.call(data57, "type")){
if(typeof data57.type !== "string"){
const err85 = {instancePath:instancePath+"/addresses/" + i5+"/type",schemaPath:"#/properties/addresses/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data57.primary !== undefined && func0.call(data57, "primary")){
if(typeof data57.primary !== "boolean"){
const err86 = {instancePath:instancePath+"/addresses/" + i5+"/primary",schemaPath:"#/properties/addresses/items/properties/primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data57.display !== undefined && func0.call(data57, "display")){
if(typeof data57.display !== "string"){
const err87 = {instancePath:instancePath+"/addresses/" + i5+"/display",schemaPath:"#/properties/addresses/items/properties/display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/addresses/" + i5,schemaPath:"#/properties/addresses/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
let data67 = data.groups;
if(Array.isArray(data67)){
const len6 = data67.length;
for(let i6=0; i6<len6; i6++){
let data68 = data67[i6];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key8 of Object.keys(data68)){
if(!(((((key8 === "value") || (key8 === "$ref")) || (key8 === "display")) || (key8 === "type")) || (key8 === "primary"))){
const err90 = {instancePath:instancePath+"/groups/" + i6,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data68.value !== undefined && func0.call(data68, "value")){
if(typeof data68.value !== "string"){
const err91 = {instancePath:instancePath+"/groups/" + i6+"/value",schemaPath:"#/properties/groups/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data68.$ref !== undefined && func0.call(data68, "$ref")){
let data70 = data68.$ref;
if(typeof data70 === "string"){
if(!(formats0(data70))){
const err92 = {instancePath:instancePath+"/groups/" + i6+"/$ref",schemaPath:"#/properties/groups/items/properties/%24ref/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/groups/" + i6+"/$ref",schemaPath:"#/properties/groups/items/properties/%24ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data68.display !== undefined && func0.call(data68, "display")){
if(typeof data68.display !== "string"){
const err94 = {instancePath:instancePath+"/groups/" + i6+"/display",schemaPath:"#/properties/groups/items/properties/display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data68.type !== undefined && func0.call(data68, "type")){
if(typeof data68.type !== "string"){
const err95 = {instancePath:instancePath+"/groups/" + i6+"/type",schemaPath:"#/properties/groups/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data68.primary !== undefined && func0.call(data68, "primary")){
if(typeof data68.primary !== "boolean"){
const err96 = {instancePath:instancePath+"/groups/" + i6+"/primary",schemaPath:"#/properties/groups/items/properties/primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/groups/" + i6,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.entitlements !== undefined && func0.call(data, "entitlements")){
let data74 = data.entitlements;
if(Array.isArray(data74)){
const len7 = data74.length;
for(let i7=0; i7<len7; i7++){
let data75 = data74[i7];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key9 of Object.keys(data75)){
if(!(((((key9 === "value") || (key9 === "display")) || (key9 === "type")) || (key9 === "primary")) || (key9 === "$ref"))){
const err99 = {instancePath:instancePath+"/entitlements/" + i7,schemaPath:"#/properties/entitlements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data75.value !== undefined && func0.call(data75, "value")){
if(typeof data75.value !== "string"){
const err100 = {instancePath:instancePath+"/entitlements/" + i7+"/value",schemaPath:"#/properties/entitlements/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data75.display !== undefined && func0.call(data75, "display")){
if(typeof data75.display !== "string"){
const err101 = {instancePath:instancePath+"/entitlements/" + i7+"/display",schemaPath:"#/properties/entitlements/items/properties/display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data75.type !== undefined && func0.call(data75, "type")){
if(typeof data75.type !== "string"){
const err102 = {instancePath:instancePath+"/entitlements/" + i7+"/type",schemaPath:"#/properties/entitlements/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data75.primary !== undefined && func0.call(data75, "primary")){
if(typeof data75.primary !== "boolean"){
const err103 = {instancePath:instancePath+"/entitlements/" + i7+"/primary",schemaPath:"#/properties/entitlements/items/properties/primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data75.$ref !== undefined && func0.call(data75, "$ref")){
let data80 = data75.$ref;
if(typeof data80 === "string"){
if(!(formats0(data80))){
const err104 = {instancePath:instancePath+"/entitlements/" + i7+"/$ref",schemaPath:"#/properties/entitlements/items/properties/%24ref/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/entitlements/" + i7+"/$ref",schemaPath:"#/properties/entitlements/items/properties/%24ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/entitlements/" + i7,schemaPath:"#/properties/entitlements/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/entitlements",schemaPath:"#/properties/entitlements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.roles !== undefined && func0.call(data, "roles")){
let data81 = data.roles;
if(Array.isArray(data81)){
const len8 = data81.length;
for(let i8=0; i8<len8; i8++){
let data82 = data81[i8];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key10 of Object.keys(data82)){
if(!(((((key10 === "value") || (key10 === "display")) || (key10 === "type")) || (key10 === "primary")) || (key10 === "$ref"))){
const err108 = {instancePath:instancePath+"/roles/" + i8,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data82.value !== undefined && func0.call(data82, "value")){
if(typeof data82.value !== "string"){
const err109 = {instancePath:instancePath+"/roles/" + i8+"/value",schemaPath:"#/properties/roles/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data82.display !== undefined && func0.call(data82, "display")){
if(typeof data82.display !== "string"){
const err110 = {instancePath:instancePath+"/roles/" + i8+"/display",schemaPath:"#/properties/roles/items/properties/display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data82.type !== undefined && func0.call(data82, "type")){
if(typeof data82.type !== "string"){
const err111 = {instancePath:instancePath+"/roles/" + i8+"/type",schemaPath:"#/properties/roles/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data82.primary !== undefined && func0.call(data82, "primary")){
if(typeof data82.primary !== "boolean"){
const err112 = {instancePath:instancePath+"/roles/" + i8+"/primary",schemaPath:"#/properties/roles/items/properties/primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data82.$ref !== undefined && func0.call(data82, "$ref")){
let data87 = data82.$ref;
if(typeof data87 === "string"){
if(!(formats0(data87))){
const err113 = {instancePath:instancePath+"/roles/" + i8+"/$ref",schemaPath:"#/properties/roles/items/properties/%24ref/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/roles/" + i8+"/$ref",schemaPath:"#/properties/roles/items/properties/%24ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/roles/" + i8,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.x509Certificates !== undefined && func0.call(data, "x509Certificates")){
let data88 = data.x509Certificates;
if(Array.isArray(data88)){
const len9 = data88.length;
for(let i9=0; i9<len9; i9++){
let data89 = data88[i9];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key11 of Object.keys(data89)){
if(!(((((key11 === "value") || (key11 === "display")) || (key11 === "type")) || (key11 === "primary")) || (key11 === "$ref"))){
const err117 = {instancePath:instancePath+"/x509Certificates/" + i9,schemaPath:"#/properties/x509Certificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data89.value !== undefined && func0.call(data89, "value")){
let data90 = data89.value;
if(typeof data90 === "string"){
if(!pattern1.test(data90)){
const err118 = {instancePath:instancePath+"/x509Certificates/" + i9+"/value",schemaPath:"#/properties/x509Certificates/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/_-]*={0,2}$"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/x509Certificates/" + i9+"/value",schemaPath:"#/properties/x509Certificates/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data89.display !== undefined && func0.call(data89, "display")){
if(typeof data89.display !== "string"){
const err120 = {instancePath:instancePath+"/x509Certificates/" + i9+"/display",schemaPath:"#/properties/x509Certificates/items/properties/display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data89.type !== undefined && func0.call(data89, "type")){
if(typeof data89.type !== "string"){
const err121 = {instancePath:instancePath+"/x509Certificates/" + i9+"/type",schemaPath:"#/properties/x509Certificates/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data89.primary !== undefined && func0.call(data89, "primary")){
if(typeof data89.primary !== "boolean"){
const err122 = {instancePath:instancePath+"/x509Certificates/" + i9+"/primary",schemaPath:"#/properties/x509Certificates/items/properties/primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data89.$ref !== undefined && func0.call(data89, "$ref")){
let data94 = data89.$ref;
if(typeof data94 === "string"){
if(!(formats0(data94))){
const err123 = {instancePath:instancePath+"/x509Certificates/" + i9+"/$ref",schemaPath:"#/properties/x509Certificates/items/properties/%24ref/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/x509Certificates/" + i9+"/$ref",schemaPath:"#/properties/x509Certificates/items/properties/%24ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/x509Certificates/" + i9,schemaPath:"#/properties/x509Certificates/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/x509Certificates",schemaPath:"#/properties/x509Certificates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] !== undefined && func0.call(data, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")){
let data95 = data["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key12 of Object.keys(data95)){
if(!((((((key12 === "employeeNumber") || (key12 === "costCenter")) || (key12 === "organization")) || (key12 === "division")) || (key12 === "department")) || (key12 === "manager"))){
const err127 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data95.employeeNumber !== undefined && func0.call(data95, "employeeNumber")){
if(typeof data95.employeeNumber !== "string"){
const err128 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/employeeNumber",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/employeeNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data95.costCenter !== undefined && func0.call(data95, "costCenter")){
if(typeof data95.costCenter !== "string"){
const err129 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/costCenter",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/costCenter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data95.organization !== undefined && func0.call(data95, "organization")){
if(typeof data95.organization !== "string"){
const err130 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/organization",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/organization/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data95.division !== undefined && func0.call(data95, "division")){
if(typeof data95.division !== "string"){
const err131 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/division",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/division/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data95.department !== undefined && func0.call(data95, "department")){
if(typeof data95.department !== "string"){
const err132 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/department/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data95.manager !== undefined && func0.call(data95, "manager")){
let data101 = data95.manager;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key13 of Object.keys(data101)){
if(!(((key13 === "value") || (key13 === "$ref")) || (key13 === "displayName"))){
const err133 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data101.value !== undefined && func0.call(data101, "value")){
if(typeof data101.value !== "string"){
const err134 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager/value",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data101.$ref !== undefined && func0.call(data101, "$ref")){
let data103 = data101.$ref;
if(typeof data103 === "string"){
if(!(formats0(data103))){
const err135 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager/$ref",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/properties/%24ref/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager/$ref",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/properties/%24ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data101.displayName !== undefined && func0.call(data101, "displayName")){
if(typeof data101.displayName !== "string"){
const err137 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager/displayName",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/properties/displayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",schemaPath:"#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const validateGroup = validate1;
const schema1 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"schemas":{"type":"array","items":{"type":"string","format":"uri-reference"},"description":"URNs of the schemas whose attributes are present; compared without case.","minItems":1},"id":{"type":"string","description":"Identifier chosen by the service."},"externalId":{"type":"string","description":"Identifier chosen by the client."},"meta":{"type":"object","properties":{"resourceType":{"type":"string","description":"Name of the resource type."},"created":{"type":"string","format":"date-time","description":"When the resource was added."},"lastModified":{"type":"string","format":"date-time","description":"When the resource last changed."},"location":{"type":"string","format":"uri-reference","description":"Address of the resource."},"version":{"type":"string","description":"Version of the resource, equal to its ETag."}},"additionalProperties":false,"description":"What the service knows about the resource."},"displayName":{"type":"string","minLength":1,"description":"The group's name for display."},"members":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","description":"The member's id."},"$ref":{"type":"string","format":"uri-reference","description":"Location of the member's resource."},"type":{"type":"string","description":"Which resource type the member is."},"display":{"type":"string","description":"The member's name for display."},"primary":{"type":"boolean"}},"additionalProperties":false},"description":"Users and groups in the group. A member is added or removed, never edited."}},"required":["schemas","displayName"],"additionalProperties":false,"title":"Group","$id":"Group"};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Group" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.schemas === undefined) || (!(func0.call(data, "schemas")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemas"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.displayName === undefined) || (!(func0.call(data, "displayName")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displayName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "schemas") || (key0 === "id")) || (key0 === "externalId")) || (key0 === "meta")) || (key0 === "displayName")) || (key0 === "members"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schemas !== undefined && func0.call(data, "schemas")){
let data0 = data.schemas;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!(formats0(data1))){
const err4 = {instancePath:instancePath+"/schemas/" + i0,schemaPath:"#/properties/schemas/items/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/schemas/" + i0,schemaPath:"#/properties/schemas/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.externalId !== undefined && func0.call(data, "externalId")){
if(typeof data.externalId !== "string"){
const err8 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data4 = data.meta;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
if(!(((((key1 === "resourceType") || (key1 === "created")) || (key1 === "lastModified")) || (key1 === "location")) || (key1 === "version"))){
const err9 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.resourceType !== undefined && func0.call(data4, "resourceType")){
if(typeof data4.resourceType !== "string"){
const err10 = {instancePath:instancePath+"/meta/resourceType",schemaPath:"#/properties/meta/properties/resourceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.created !== undefined && func0.call(data4, "created")){
let data6 = data4.created;
if(typeof data6 === "string"){
if(!(formats2(data6))){
const err11 = {instancePath:instancePath+"/meta/created",schemaPath:"#/properties/meta/properties/created/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/meta/created",schemaPath:"#/properties/meta/properties/created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.lastModified !== undefined && func0.call(data4, "lastModified")){
let data7 = data4.lastModified;
if(typeof data7 === "string"){
if(!(formats2(data7))){
const err13 = {instancePath:instancePath+"/meta/lastModified",schemaPath:"#/properties/meta/properties/lastModified/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/meta/lastModified",schemaPath:"#/properties/meta/properties/lastModified/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.location !== undefined && func0.call(data4, "location")){
let data8 = data4.location;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err15 = {instancePath:instancePath+"/meta/location",schemaPath:"#/properties/meta/properties/location/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/meta/location",schemaPath:"#/properties/meta/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.version !== undefined && func0.call(data4, "version")){
if(typeof data4.version !== "string"){
const err17 = {instancePath:instancePath+"/meta/version",schemaPath:"#/properties/meta/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
let data10 = data.displayName;
if(typeof data10 === "string"){
if(data10.length < 1){
const err19 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.members !== undefined && func0.call(data, "members")){
let data11 = data.members;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 of Object.keys(data12)){
if(!(((((key2 === "value") || (key2 === "$ref")) || (key2 === "type")) || (key2 === "display")) || (key2 === "primary"))){
const err21 = {instancePath:instancePath+"/members/" + i1,schemaPath:"#/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.value !== undefined && func0.call(data12, "value")){
if(typeof data12.value !== "string"){
const err22 = {instancePath:instancePath+"/members/" + i1+"/value",schemaPath:"#/properties/members/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.$ref !== undefined && func0.call(data12, "$ref")){
let data14 = data12.$ref;
if(typeof data14 === "string"){
if(!(formats0(data14))){
const err23 = {instancePath:instancePath+"/members/" + i1+"/$ref",schemaPath:"#/properties/members/items/properties/%24ref/format",keyword:"format",params:{format: "uri-reference"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/members/" + i1+"/$ref",schemaPath:"#/properties/members/items/properties/%24ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.type !== undefined && func0.call(data12, "type")){
if(typeof data12.type !== "string"){
const err25 = {instancePath:instancePath+"/members/" + i1+"/type",schemaPath:"#/properties/members/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.display !== undefined && func0.call(data12, "display")){
if(typeof data12.display !== "string"){
const err26 = {instancePath:instancePath+"/members/" + i1+"/display",schemaPath:"#/properties/members/items/properties/display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.primary !== undefined && func0.call(data12, "primary")){
if(typeof data12.primary !== "boolean"){
const err27 = {instancePath:instancePath+"/members/" + i1+"/primary",schemaPath:"#/properties/members/items/properties/primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/members/" + i1,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
