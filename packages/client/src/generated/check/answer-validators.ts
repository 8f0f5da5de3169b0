// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.
// @ts-nocheck Made by ajv, which writes no types.

// made:validators
var checkWebTaskStarted = validate0;
var func0 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^wt_[A-Za-z0-9_-]+$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^wt_[A-Za-z0-9_-]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webTaskId === void 0 || !func0.call(data, "webTaskId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webTaskId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.webTaskId !== void 0 && func0.call(data, "webTaskId") && (validate1(data.webTaskId, { instancePath: instancePath + "/webTaskId", parentData: data, parentDataProperty: "webTaskId", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && typeof data.status != "string") {
      let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
var checkErrorObject = validate3;
var pattern1 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u"), formats0 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0 || !func0.call(data, "code")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.category === void 0 || !func0.call(data, "category")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      let data0 = data.code;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.category !== void 0 && func0.call(data, "category") && typeof data.category != "string") {
      let err5 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.retriable !== void 0 && func0.call(data, "retriable") && typeof data.retriable != "boolean") {
      let err7 = { instancePath: instancePath + "/retriable", schemaPath: "#/properties/retriable/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.retirable !== void 0 && func0.call(data, "retirable") && typeof data.retirable != "boolean") {
      let err8 = { instancePath: instancePath + "/retirable", schemaPath: "#/properties/retirable/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.doc_url !== void 0 && func0.call(data, "doc_url")) {
      let data5 = data.doc_url;
      if (typeof data5 == "string") {
        if (!formats0.test(data5)) {
          let err9 = { instancePath: instancePath + "/doc_url", schemaPath: "#/properties/doc_url/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/doc_url", schemaPath: "#/properties/doc_url/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.correlation_id !== void 0 && func0.call(data, "correlation_id") && typeof data.correlation_id != "string") {
      let err11 = { instancePath: instancePath + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.correlationId !== void 0 && func0.call(data, "correlationId") && typeof data.correlationId != "string") {
      let err12 = { instancePath: instancePath + "/correlationId", schemaPath: "#/properties/correlationId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
var checkWebTaskResult = validate4;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && data.type !== "inline") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "inline" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate8.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0 || !func0.call(data, "url")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.contentType === void 0 || !func0.call(data, "contentType")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contentType" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sizeBytes === void 0 || !func0.call(data, "sizeBytes")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sizeBytes" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.expiresAt === void 0 || !func0.call(data, "expiresAt")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expiresAt" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.url !== void 0 && func0.call(data, "url")) {
      let data0 = data.url;
      if (typeof data0 == "string") {
        if (!formats0.test(data0)) {
          let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.contentType !== void 0 && func0.call(data, "contentType") && typeof data.contentType != "string") {
      let err6 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.sizeBytes !== void 0 && func0.call(data, "sizeBytes")) {
      let data2 = data.sizeBytes;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err7 = { instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.expiresAt !== void 0 && func0.call(data, "expiresAt") && typeof data.expiresAt != "string") {
      let err8 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.file === void 0 || !func0.call(data, "file")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && data.type !== "file") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "file" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.file !== void 0 && func0.call(data, "file") && (validate11(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs0 = errors;
  validate8(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  valid0 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  let _errs1 = errors;
  validate10(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
  var valid1 = _errs1 === errors;
  if (valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 !== 1) {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [["type"], ["type"]] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0 || !func0.call(data, "key")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.used === void 0 || !func0.call(data, "used")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "used" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.updated === void 0 || !func0.call(data, "updated")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.revision_id === void 0 || !func0.call(data, "revision_id")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision_id" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.revision_timestamp === void 0 || !func0.call(data, "revision_timestamp")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision_timestamp" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.key !== void 0 && func0.call(data, "key") && typeof data.key != "string") {
      let err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.used !== void 0 && func0.call(data, "used") && typeof data.used != "boolean") {
      let err6 = { instancePath: instancePath + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.created !== void 0 && func0.call(data, "created") && typeof data.created != "boolean") {
      let err7 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.updated !== void 0 && func0.call(data, "updated") && typeof data.updated != "boolean") {
      let err8 = { instancePath: instancePath + "/updated", schemaPath: "#/properties/updated/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.revision_id !== void 0 && func0.call(data, "revision_id") && typeof data.revision_id != "string") {
      let err9 = { instancePath: instancePath + "/revision_id", schemaPath: "#/properties/revision_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.revision_timestamp !== void 0 && func0.call(data, "revision_timestamp") && typeof data.revision_timestamp != "string") {
      let err10 = { instancePath: instancePath + "/revision_timestamp", schemaPath: "#/properties/revision_timestamp/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.aiUsd !== void 0 && func0.call(data, "aiUsd") && typeof data.aiUsd != "number") {
      let err0 = { instancePath: instancePath + "/aiUsd", schemaPath: "#/properties/aiUsd/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && data.type !== "webhook") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "webhook" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.url !== void 0 && func0.call(data, "url") && typeof data.url != "string") {
      let err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.headers !== void 0 && func0.call(data, "headers")) {
      let data2 = data.headers;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key0 of Object.keys(data2))
          if (typeof data2[key0] != "string") {
            let err3 = { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.skipOnFail !== void 0 && func0.call(data, "skipOnFail") && typeof data.skipOnFail != "boolean") {
      let err5 = { instancePath: instancePath + "/skipOnFail", schemaPath: "#/properties/skipOnFail/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && data.type !== "s3") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "s3" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.bucket !== void 0 && func0.call(data, "bucket") && typeof data.bucket != "string") {
      let err2 = { instancePath: instancePath + "/bucket", schemaPath: "#/properties/bucket/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.accessKeyId !== void 0 && func0.call(data, "accessKeyId") && typeof data.accessKeyId != "string") {
      let err3 = { instancePath: instancePath + "/accessKeyId", schemaPath: "#/properties/accessKeyId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.secretAccessKey !== void 0 && func0.call(data, "secretAccessKey") && typeof data.secretAccessKey != "string") {
      let err4 = { instancePath: instancePath + "/secretAccessKey", schemaPath: "#/properties/secretAccessKey/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.region !== void 0 && func0.call(data, "region") && typeof data.region != "string") {
      let err5 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.prefix !== void 0 && func0.call(data, "prefix") && typeof data.prefix != "string") {
      let err6 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.endpoint !== void 0 && func0.call(data, "endpoint") && typeof data.endpoint != "string") {
      let err7 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.forcePathStyle !== void 0 && func0.call(data, "forcePathStyle") && typeof data.forcePathStyle != "boolean") {
      let err8 = { instancePath: instancePath + "/forcePathStyle", schemaPath: "#/properties/forcePathStyle/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.skipOnFail !== void 0 && func0.call(data, "skipOnFail") && typeof data.skipOnFail != "boolean") {
      let err9 = { instancePath: instancePath + "/skipOnFail", schemaPath: "#/properties/skipOnFail/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs0 = errors;
  validate21(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  valid0 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  let _errs1 = errors;
  validate23(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
  var valid1 = _errs1 === errors;
  if (valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 !== 1) {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [["type"], ["type"]] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.task === void 0 || !func0.call(data, "task")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.task !== void 0 && func0.call(data, "task") && typeof data.task != "string") {
      let err1 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.startUrl !== void 0 && func0.call(data, "startUrl") && typeof data.startUrl != "string") {
      let err2 = { instancePath: instancePath + "/startUrl", schemaPath: "#/properties/startUrl/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.parameters !== void 0 && func0.call(data, "parameters")) {
      let data2 = data.parameters;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err3 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.outputSchema !== void 0 && func0.call(data, "outputSchema")) {
      let data3 = data.outputSchema;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err4 = { instancePath: instancePath + "/outputSchema", schemaPath: "#/properties/outputSchema/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.reuseKey !== void 0 && func0.call(data, "reuseKey") && typeof data.reuseKey != "string") {
      let err5 = { instancePath: instancePath + "/reuseKey", schemaPath: "#/properties/reuseKey/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.model !== void 0 && func0.call(data, "model") && typeof data.model != "string") {
      let err6 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.proxy !== void 0 && func0.call(data, "proxy") && typeof data.proxy != "string") {
      let err7 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.auth !== void 0 && func0.call(data, "auth") && typeof data.auth != "string") {
      let err8 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    data.sink !== void 0 && func0.call(data, "sink") && (validate20(data.sink, { instancePath: instancePath + "/sink", parentData: data, parentDataProperty: "sink", rootData }) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
var schema16 = { type: ["string", "null"] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema16.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webTaskId === void 0 || !func0.call(data, "webTaskId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webTaskId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.outcome === void 0 || !func0.call(data, "outcome")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.createdAt === void 0 || !func0.call(data, "createdAt")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.startedAt === void 0 || !func0.call(data, "startedAt")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.completedAt === void 0 || !func0.call(data, "completedAt")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completedAt" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.cost === void 0 || !func0.call(data, "cost")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cost" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.webTaskId !== void 0 && func0.call(data, "webTaskId") && (validate1(data.webTaskId, { instancePath: instancePath + "/webTaskId", parentData: data, parentDataProperty: "webTaskId", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && data.status !== "completed") {
      let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "completed" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.outcome !== void 0 && func0.call(data, "outcome") && data.outcome !== "success") {
      let err8 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/const", keyword: "const", params: { allowedValue: "success" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    data.result !== void 0 && func0.call(data, "result") && (validate7(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.reuse !== void 0 && func0.call(data, "reuse") && (validate15(data.reuse, { instancePath: instancePath + "/reuse", parentData: data, parentDataProperty: "reuse", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.cost !== void 0 && func0.call(data, "cost") && (validate17(data.cost, { instancePath: instancePath + "/cost", parentData: data, parentDataProperty: "cost", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.input !== void 0 && func0.call(data, "input") && (validate19(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.createdAt !== void 0 && func0.call(data, "createdAt") && (validate27(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.startedAt !== void 0 && func0.call(data, "startedAt") && (validate29(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.completedAt !== void 0 && func0.call(data, "completedAt") && (validate31(data.completedAt, { instancePath: instancePath + "/completedAt", parentData: data, parentDataProperty: "completedAt", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0 || !func0.call(data, "code")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code !== void 0 && func0.call(data, "code") && typeof data.code != "string") {
      let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webTaskId === void 0 || !func0.call(data, "webTaskId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webTaskId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.outcome === void 0 || !func0.call(data, "outcome")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.createdAt === void 0 || !func0.call(data, "createdAt")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.startedAt === void 0 || !func0.call(data, "startedAt")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.completedAt === void 0 || !func0.call(data, "completedAt")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completedAt" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.cost === void 0 || !func0.call(data, "cost")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cost" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.webTaskId !== void 0 && func0.call(data, "webTaskId") && (validate1(data.webTaskId, { instancePath: instancePath + "/webTaskId", parentData: data, parentDataProperty: "webTaskId", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && data.status !== "completed") {
      let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "completed" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.outcome !== void 0 && func0.call(data, "outcome") && data.outcome !== "failed") {
      let err8 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/const", keyword: "const", params: { allowedValue: "failed" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    data.error !== void 0 && func0.call(data, "error") && (validate36(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data.reuse !== void 0 && func0.call(data, "reuse") && (validate15(data.reuse, { instancePath: instancePath + "/reuse", parentData: data, parentDataProperty: "reuse", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.cost !== void 0 && func0.call(data, "cost") && (validate17(data.cost, { instancePath: instancePath + "/cost", parentData: data, parentDataProperty: "cost", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.input !== void 0 && func0.call(data, "input") && (validate19(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.createdAt !== void 0 && func0.call(data, "createdAt") && (validate27(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.startedAt !== void 0 && func0.call(data, "startedAt") && (validate29(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.completedAt !== void 0 && func0.call(data, "completedAt") && (validate31(data.completedAt, { instancePath: instancePath + "/completedAt", parentData: data, parentDataProperty: "completedAt", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webTaskId === void 0 || !func0.call(data, "webTaskId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webTaskId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.createdAt === void 0 || !func0.call(data, "createdAt")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.webTaskId !== void 0 && func0.call(data, "webTaskId") && (validate1(data.webTaskId, { instancePath: instancePath + "/webTaskId", parentData: data, parentDataProperty: "webTaskId", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && data.status !== "pending") {
      let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "pending" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    data.input !== void 0 && func0.call(data, "input") && (validate19(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.createdAt !== void 0 && func0.call(data, "createdAt") && (validate27(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webTaskId === void 0 || !func0.call(data, "webTaskId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webTaskId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.createdAt === void 0 || !func0.call(data, "createdAt")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.startedAt === void 0 || !func0.call(data, "startedAt")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.webTaskId !== void 0 && func0.call(data, "webTaskId") && (validate1(data.webTaskId, { instancePath: instancePath + "/webTaskId", parentData: data, parentDataProperty: "webTaskId", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && data.status !== "started") {
      let err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "started" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.input !== void 0 && func0.call(data, "input") && (validate19(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.createdAt !== void 0 && func0.call(data, "createdAt") && (validate27(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.startedAt !== void 0 && func0.call(data, "startedAt") && typeof data.startedAt != "string") {
      let err5 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webTaskId === void 0 || !func0.call(data, "webTaskId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webTaskId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.createdAt === void 0 || !func0.call(data, "createdAt")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.startedAt === void 0 || !func0.call(data, "startedAt")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.completedAt === void 0 || !func0.call(data, "completedAt")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completedAt" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.webTaskId !== void 0 && func0.call(data, "webTaskId") && (validate1(data.webTaskId, { instancePath: instancePath + "/webTaskId", parentData: data, parentDataProperty: "webTaskId", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && data.status !== "canceled") {
      let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "canceled" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    data.input !== void 0 && func0.call(data, "input") && (validate19(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.createdAt !== void 0 && func0.call(data, "createdAt") && (validate27(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.startedAt !== void 0 && func0.call(data, "startedAt") && (validate29(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.completedAt !== void 0 && func0.call(data, "completedAt") && (validate31(data.completedAt, { instancePath: instancePath + "/completedAt", parentData: data, parentDataProperty: "completedAt", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs1 = errors;
  validate5(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
  var valid1 = _errs1 === errors;
  if (valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 === 0) {
    let _errs2 = errors;
    validate34(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
    var valid2 = _errs2 === errors;
    valid2 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs3 = errors;
    validate45(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
    var valid3 = _errs3 === errors;
    valid3 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs4 = errors;
    validate50(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
    var valid4 = _errs4 === errors;
    valid4 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs5 = errors;
    validate55(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
    var valid5 = _errs5 === errors;
    valid5 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (!(matches0 > 0)) {
    let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [["status", "outcome"], ["status", "outcome"], ["status"], ["status"], ["status"]] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
var checkRunStarted = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.runId === void 0 || !func0.call(data, "runId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.runId !== void 0 && func0.call(data, "runId") && typeof data.runId != "string") {
      let err2 = { instancePath: instancePath + "/runId", schemaPath: "#/properties/runId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status") && typeof data.status != "string") {
      let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
var checkRunResult = validate63;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.api === void 0 || !func0.call(data, "api")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "api" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.api !== void 0 && func0.call(data, "api") && typeof data.api != "string") {
      let err1 = { instancePath: instancePath + "/api", schemaPath: "#/properties/api/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.runId !== void 0 && func0.call(data, "runId") && typeof data.runId != "string") {
      let err2 = { instancePath: instancePath + "/runId", schemaPath: "#/properties/runId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.parameters !== void 0 && func0.call(data, "parameters")) {
      let data2 = data.parameters;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err3 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.category === void 0 || !func0.call(data, "category")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.code !== void 0 && func0.call(data, "code") && typeof data.code != "string") {
      let err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.category !== void 0 && func0.call(data, "category") && typeof data.category != "string") {
      let err4 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.retirable !== void 0 && func0.call(data, "retirable") && typeof data.retirable != "boolean") {
      let err5 = { instancePath: instancePath + "/retirable", schemaPath: "#/properties/retirable/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.doc_url !== void 0 && func0.call(data, "doc_url") && typeof data.doc_url != "string") {
      let err6 = { instancePath: instancePath + "/doc_url", schemaPath: "#/properties/doc_url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.correlation_id !== void 0 && func0.call(data, "correlation_id") && typeof data.correlation_id != "string") {
      let err7 = { instancePath: instancePath + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && typeof data.type != "string") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.doc_url !== void 0 && func0.call(data, "doc_url") && typeof data.doc_url != "string") {
      let err4 = { instancePath: instancePath + "/doc_url", schemaPath: "#/properties/doc_url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.runId === void 0 || !func0.call(data, "runId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.runId !== void 0 && func0.call(data, "runId") && typeof data.runId != "string") {
      let err2 = { instancePath: instancePath + "/runId", schemaPath: "#/properties/runId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status") && typeof data.status != "string") {
      let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.extendedPayloads !== void 0 && func0.call(data, "extendedPayloads")) {
      let data2 = data.extendedPayloads;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data2[i0], { instancePath: instancePath + "/extendedPayloads/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/extendedPayloads", schemaPath: "#/properties/extendedPayloads/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && func0.call(data, "error") && (validate66(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    data.reason !== void 0 && func0.call(data, "reason") && (validate68(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
var checkschema = validate70;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && typeof data.type != "string") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.timestamp !== void 0 && func0.call(data, "timestamp") && typeof data.timestamp != "string") {
      let err4 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maximumAttempts !== void 0 && func0.call(data, "maximumAttempts")) {
      let data0 = data.maximumAttempts;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err0 = { instancePath: instancePath + "/maximumAttempts", schemaPath: "#/properties/maximumAttempts/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiName === void 0 || !func0.call(data, "apiName")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiName" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.parameters === void 0 || !func0.call(data, "parameters")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.apiName !== void 0 && func0.call(data, "apiName") && typeof data.apiName != "string") {
      let err2 = { instancePath: instancePath + "/apiName", schemaPath: "#/properties/apiName/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.parameters !== void 0 && func0.call(data, "parameters")) {
      let data1 = data.parameters;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        let err3 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.requestTimeout !== void 0 && func0.call(data, "requestTimeout") && (validate77(data.requestTimeout, { instancePath: instancePath + "/requestTimeout", parentData: data, parentDataProperty: "requestTimeout", rootData }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.retry !== void 0 && func0.call(data, "retry") && (validate79(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.retry !== void 0 && func0.call(data, "retry") && (validate79(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.maxConcurrentRequests !== void 0 && func0.call(data, "maxConcurrentRequests") && typeof data.maxConcurrentRequests != "number") {
      let err0 = { instancePath: instancePath + "/maxConcurrentRequests", schemaPath: "#/properties/maxConcurrentRequests/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.requestTimeout !== void 0 && func0.call(data, "requestTimeout") && (validate77(data.requestTimeout, { instancePath: instancePath + "/requestTimeout", parentData: data, parentDataProperty: "requestTimeout", rootData }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.maxRuns !== void 0 && func0.call(data, "maxRuns")) {
      let data3 = data.maxRuns;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err1 = { instancePath: instancePath + "/maxRuns", schemaPath: "#/properties/maxRuns/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.proxy !== void 0 && func0.call(data, "proxy") && typeof data.proxy != "string") {
      let err2 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.every === void 0 || !func0.call(data, "every")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "every" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.every !== void 0 && func0.call(data, "every")) {
      let data0 = data.every, matches0 = 0, branches0 = [], start0 = errors, _errs3 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid1 = _errs3 === errors;
      valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
      let _errs5 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/oneOf/1/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var valid2 = _errs5 === errors;
      if (valid2 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 !== 1) {
        let err3 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/oneOf", keyword: "oneOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [[], []] } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0 || !func0.call(data, "start")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.step === void 0 || !func0.call(data, "step")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.end === void 0 || !func0.call(data, "end")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      let data0 = data.start;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err3 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.step !== void 0 && func0.call(data, "step")) {
      let data1 = data.step;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      let data2 = data.end;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err5 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0 || !func0.call(data, "start")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      let data0 = data.start;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      let data1 = data.end;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err2 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs0 = errors;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var valid0 = _errs0 === errors;
  if (valid0 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 === 0) {
    let _errs2 = errors;
    validate91(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    var valid1 = _errs2 === errors;
    valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs3 = errors;
    validate93(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
    var valid2 = _errs3 === errors;
    valid2 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs4 = errors;
    if (Array.isArray(data)) {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], matches1 = 0, branches1 = [], start1 = errors, _errs7 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/3/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        var valid6 = _errs7 === errors;
        if (valid6 ? matches1 = matches1 + 1 : (branches1.push(vErrors.slice(start1)), errors = start1, vErrors !== null && (start1 ? vErrors.length = start1 : vErrors = null)), matches1 === 0) {
          let _errs9 = errors;
          validate91(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
          var valid7 = _errs9 === errors;
          valid7 ? matches1 = matches1 + 1 : (branches1.push(vErrors.slice(start1)), errors = start1, vErrors !== null && (start1 ? vErrors.length = start1 : vErrors = null));
        }
        if (matches1 === 0) {
          let _errs10 = errors;
          validate93(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
          var valid8 = _errs10 === errors;
          valid8 ? matches1 = matches1 + 1 : (branches1.push(vErrors.slice(start1)), errors = start1, vErrors !== null && (start1 ? vErrors.length = start1 : vErrors = null));
        }
        if (!(matches1 > 0)) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/3/items/anyOf", keyword: "anyOf", params: matches1 > 0 ? { branches: [], literals: [] } : { branches: branches1, literals: [[], [], []] } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var valid3 = _errs4 === errors;
    valid3 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs11 = errors;
    if (data !== "*") {
      let err4 = { instancePath, schemaPath: "#/anyOf/4/const", keyword: "const", params: { allowedValue: "*" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var valid9 = _errs11 === errors;
    valid9 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (!(matches0 > 0)) {
    let err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [[], [], [], [], []] } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0 || !func0.call(data, "start")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.step === void 0 || !func0.call(data, "step")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.end === void 0 || !func0.call(data, "end")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.start !== void 0 && func0.call(data, "start") && (validate101(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.step !== void 0 && func0.call(data, "step")) {
      let data1 = data.step;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.end !== void 0 && func0.call(data, "end") && (validate101(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0 || !func0.call(data, "start")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.start !== void 0 && func0.call(data, "start") && (validate101(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate101(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs0 = errors;
  validate101(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 === 0) {
    let _errs1 = errors;
    validate103(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
    var valid1 = _errs1 === errors;
    valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs2 = errors;
    validate107(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
    var valid2 = _errs2 === errors;
    valid2 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], matches1 = 0, branches1 = [], start1 = errors, _errs6 = errors;
        validate101(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
        var valid6 = _errs6 === errors;
        if (valid6 ? matches1 = matches1 + 1 : (branches1.push(vErrors.slice(start1)), errors = start1, vErrors !== null && (start1 ? vErrors.length = start1 : vErrors = null)), matches1 === 0) {
          let _errs7 = errors;
          validate103(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
          var valid7 = _errs7 === errors;
          valid7 ? matches1 = matches1 + 1 : (branches1.push(vErrors.slice(start1)), errors = start1, vErrors !== null && (start1 ? vErrors.length = start1 : vErrors = null));
        }
        if (matches1 === 0) {
          let _errs8 = errors;
          validate107(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
          var valid8 = _errs8 === errors;
          valid8 ? matches1 = matches1 + 1 : (branches1.push(vErrors.slice(start1)), errors = start1, vErrors !== null && (start1 ? vErrors.length = start1 : vErrors = null));
        }
        if (!(matches1 > 0)) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/3/items/anyOf", keyword: "anyOf", params: matches1 > 0 ? { branches: [], literals: [] } : { branches: branches1, literals: [[], [], []] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var valid3 = _errs3 === errors;
    valid3 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs9 = errors;
    if (data !== "*") {
      let err2 = { instancePath, schemaPath: "#/anyOf/4/const", keyword: "const", params: { allowedValue: "*" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var valid9 = _errs9 === errors;
    valid9 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (!(matches0 > 0)) {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [[], [], [], [], []] } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0 || !func0.call(data, "start")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.step === void 0 || !func0.call(data, "step")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.end === void 0 || !func0.call(data, "end")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.start !== void 0 && func0.call(data, "start") && (validate117(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.step !== void 0 && func0.call(data, "step")) {
      let data1 = data.step;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.end !== void 0 && func0.call(data, "end") && (validate117(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate119.errors = vErrors, errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0 || !func0.call(data, "start")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.start !== void 0 && func0.call(data, "start") && (validate117(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate117(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs0 = errors;
  validate117(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 === 0) {
    let _errs1 = errors;
    validate119(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
    var valid1 = _errs1 === errors;
    valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs2 = errors;
    validate123(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
    var valid2 = _errs2 === errors;
    valid2 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], matches1 = 0, branches1 = [], start1 = errors, _errs6 = errors;
        validate117(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
        var valid6 = _errs6 === errors;
        if (valid6 ? matches1 = matches1 + 1 : (branches1.push(vErrors.slice(start1)), errors = start1, vErrors !== null && (start1 ? vErrors.length = start1 : vErrors = null)), matches1 === 0) {
          let _errs7 = errors;
          validate119(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
          var valid7 = _errs7 === errors;
          valid7 ? matches1 = matches1 + 1 : (branches1.push(vErrors.slice(start1)), errors = start1, vErrors !== null && (start1 ? vErrors.length = start1 : vErrors = null));
        }
        if (matches1 === 0) {
          let _errs8 = errors;
          validate123(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
          var valid8 = _errs8 === errors;
          valid8 ? matches1 = matches1 + 1 : (branches1.push(vErrors.slice(start1)), errors = start1, vErrors !== null && (start1 ? vErrors.length = start1 : vErrors = null));
        }
        if (!(matches1 > 0)) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/3/items/anyOf", keyword: "anyOf", params: matches1 > 0 ? { branches: [], literals: [] } : { branches: branches1, literals: [[], [], []] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var valid3 = _errs3 === errors;
    valid3 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs9 = errors;
    if (data !== "*") {
      let err2 = { instancePath, schemaPath: "#/anyOf/4/const", keyword: "const", params: { allowedValue: "*" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var valid9 = _errs9 === errors;
    valid9 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (!(matches0 > 0)) {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [[], [], [], [], []] } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.second !== void 0 && func0.call(data, "second") && (validate90(data.second, { instancePath: instancePath + "/second", parentData: data, parentDataProperty: "second", rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.minute !== void 0 && func0.call(data, "minute") && (validate90(data.minute, { instancePath: instancePath + "/minute", parentData: data, parentDataProperty: "minute", rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.hour !== void 0 && func0.call(data, "hour") && (validate90(data.hour, { instancePath: instancePath + "/hour", parentData: data, parentDataProperty: "hour", rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.dayOfWeek !== void 0 && func0.call(data, "dayOfWeek") && (validate100(data.dayOfWeek, { instancePath: instancePath + "/dayOfWeek", parentData: data, parentDataProperty: "dayOfWeek", rootData }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.dayOfMonth !== void 0 && func0.call(data, "dayOfMonth") && (validate90(data.dayOfMonth, { instancePath: instancePath + "/dayOfMonth", parentData: data, parentDataProperty: "dayOfMonth", rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.month !== void 0 && func0.call(data, "month") && (validate116(data.month, { instancePath: instancePath + "/month", parentData: data, parentDataProperty: "month", rootData }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length)), data.year !== void 0 && func0.call(data, "year") && (validate90(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.comment !== void 0 && func0.call(data, "comment") && typeof data.comment != "string") {
      let err0 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.intervals !== void 0 && func0.call(data, "intervals")) {
      let data0 = data.intervals;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate87(data0[i0], { instancePath: instancePath + "/intervals/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/intervals", schemaPath: "#/properties/intervals/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.calendars !== void 0 && func0.call(data, "calendars")) {
      let data2 = data.calendars;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate89(data2[i1], { instancePath: instancePath + "/calendars/" + i1, parentData: data2, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.jitter !== void 0 && func0.call(data, "jitter")) {
      let data4 = data.jitter, matches0 = 0, branches0 = [], start0 = errors, _errs9 = errors;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let err2 = { instancePath: instancePath + "/jitter", schemaPath: "#/properties/jitter/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var valid5 = _errs9 === errors;
      valid5 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
      let _errs11 = errors;
      if (typeof data4 != "string") {
        let err3 = { instancePath: instancePath + "/jitter", schemaPath: "#/properties/jitter/oneOf/1/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var valid6 = _errs11 === errors;
      if (valid6 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 !== 1) {
        let err4 = { instancePath: instancePath + "/jitter", schemaPath: "#/properties/jitter/oneOf", keyword: "oneOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [[], []] } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0 || !func0.call(data, "url")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && data.type !== "webhook") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "webhook" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.url !== void 0 && func0.call(data, "url") && typeof data.url != "string") {
      let err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.headers !== void 0 && func0.call(data, "headers")) {
      let data2 = data.headers;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key0 of Object.keys(data2))
          if (typeof data2[key0] != "string") {
            let err4 = { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.skipOnFail !== void 0 && func0.call(data, "skipOnFail") && typeof data.skipOnFail != "boolean") {
      let err6 = { instancePath: instancePath + "/skipOnFail", schemaPath: "#/properties/skipOnFail/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.apisToSend !== void 0 && func0.call(data, "apisToSend")) {
      let data5 = data.apisToSend;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err7 = { instancePath: instancePath + "/apisToSend/" + i0, schemaPath: "#/properties/apisToSend/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        let err8 = { instancePath: instancePath + "/apisToSend", schemaPath: "#/properties/apisToSend/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate136.errors = vErrors, errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bucket === void 0 || !func0.call(data, "bucket")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bucket" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.accessKeyId === void 0 || !func0.call(data, "accessKeyId")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accessKeyId" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.secretAccessKey === void 0 || !func0.call(data, "secretAccessKey")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secretAccessKey" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.region === void 0 || !func0.call(data, "region")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && data.type !== "s3") {
      let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "s3" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bucket !== void 0 && func0.call(data, "bucket") && typeof data.bucket != "string") {
      let err6 = { instancePath: instancePath + "/bucket", schemaPath: "#/properties/bucket/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.accessKeyId !== void 0 && func0.call(data, "accessKeyId") && typeof data.accessKeyId != "string") {
      let err7 = { instancePath: instancePath + "/accessKeyId", schemaPath: "#/properties/accessKeyId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.secretAccessKey !== void 0 && func0.call(data, "secretAccessKey") && typeof data.secretAccessKey != "string") {
      let err8 = { instancePath: instancePath + "/secretAccessKey", schemaPath: "#/properties/secretAccessKey/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.region !== void 0 && func0.call(data, "region") && typeof data.region != "string") {
      let err9 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.prefix !== void 0 && func0.call(data, "prefix") && typeof data.prefix != "string") {
      let err10 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.endpoint !== void 0 && func0.call(data, "endpoint") && typeof data.endpoint != "string") {
      let err11 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.forcePathStyle !== void 0 && func0.call(data, "forcePathStyle") && typeof data.forcePathStyle != "boolean") {
      let err12 = { instancePath: instancePath + "/forcePathStyle", schemaPath: "#/properties/forcePathStyle/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.skipOnFail !== void 0 && func0.call(data, "skipOnFail") && typeof data.skipOnFail != "boolean") {
      let err13 = { instancePath: instancePath + "/skipOnFail", schemaPath: "#/properties/skipOnFail/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.apisToSend !== void 0 && func0.call(data, "apisToSend")) {
      let data9 = data.apisToSend;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data9[i0] != "string") {
            let err14 = { instancePath: instancePath + "/apisToSend/" + i0, schemaPath: "#/properties/apisToSend/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/apisToSend", schemaPath: "#/properties/apisToSend/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs0 = errors;
  validate136(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  valid0 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  let _errs1 = errors;
  validate138(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length);
  var valid1 = _errs1 === errors;
  if (valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 !== 1) {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [["type"], ["type"]] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs0 = errors;
  validate135(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 === 0) {
    let _errs1 = errors;
    if (data !== null) {
      let err0 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    var valid1 = _errs1 === errors;
    valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (!(matches0 > 0)) {
    let err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [[], []] } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate134.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.checkAttempts !== void 0 && func0.call(data, "checkAttempts")) {
      let data1 = data.checkAttempts;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err2 = { instancePath: instancePath + "/checkAttempts", schemaPath: "#/properties/checkAttempts/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.createAttempts !== void 0 && func0.call(data, "createAttempts")) {
      let data2 = data.createAttempts;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err3 = { instancePath: instancePath + "/createAttempts", schemaPath: "#/properties/createAttempts/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.saveTrace !== void 0 && func0.call(data, "saveTrace") && typeof data.saveTrace != "boolean") {
      let err4 = { instancePath: instancePath + "/saveTrace", schemaPath: "#/properties/saveTrace/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0 || !func0.call(data, "url")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && typeof data.type != "string") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.url !== void 0 && func0.call(data, "url") && typeof data.url != "string") {
      let err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.headers !== void 0 && func0.call(data, "headers")) {
      let data2 = data.headers;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key0 of Object.keys(data2))
          if (typeof data2[key0] != "string") {
            let err4 = { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0 || !func0.call(data, "url")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.version !== void 0 && func0.call(data, "version") && typeof data.version != "string") {
      let err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.url !== void 0 && func0.call(data, "url") && typeof data.url != "string") {
      let err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate146.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.workspace_id === void 0 || !func0.call(data, "workspace_id")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspace_id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.project_id === void 0 || !func0.call(data, "project_id")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_id" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.configuration === void 0 || !func0.call(data, "configuration")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configuration" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.payload === void 0 || !func0.call(data, "payload")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.created_at === void 0 || !func0.call(data, "created_at")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.state === void 0 || !func0.call(data, "state")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.workspace_id !== void 0 && func0.call(data, "workspace_id") && typeof data.workspace_id != "string") {
      let err8 = { instancePath: instancePath + "/workspace_id", schemaPath: "#/properties/workspace_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.project_id !== void 0 && func0.call(data, "project_id") && typeof data.project_id != "string") {
      let err9 = { instancePath: instancePath + "/project_id", schemaPath: "#/properties/project_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.state !== void 0 && func0.call(data, "state") && (validate72(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate74(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.payload !== void 0 && func0.call(data, "payload")) {
      let data5 = data.payload;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate76(data5[i0], { instancePath: instancePath + "/payload/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.configuration !== void 0 && func0.call(data, "configuration") && (validate82(data.configuration, { instancePath: instancePath + "/configuration", parentData: data, parentDataProperty: "configuration", rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.schedule !== void 0 && func0.call(data, "schedule") && (validate86(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.schedule_id !== void 0 && func0.call(data, "schedule_id") && typeof data.schedule_id != "string") {
      let err11 = { instancePath: instancePath + "/schedule_id", schemaPath: "#/properties/schedule_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.sink !== void 0 && func0.call(data, "sink") && (validate134(data.sink, { instancePath: instancePath + "/sink", parentData: data, parentDataProperty: "sink", rootData }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length)), data.auth_session !== void 0 && func0.call(data, "auth_session") && (validate142(data.auth_session, { instancePath: instancePath + "/auth_session", parentData: data, parentDataProperty: "auth_session", rootData }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.notifications !== void 0 && func0.call(data, "notifications")) {
      let data12 = data.notifications;
      if (Array.isArray(data12)) {
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate144(data12[i1], { instancePath: instancePath + "/notifications/" + i1, parentData: data12, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.proxy !== void 0 && func0.call(data, "proxy") && (validate146(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && typeof data.source != "string") {
      let err13 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.created_at !== void 0 && func0.call(data, "created_at") && typeof data.created_at != "string") {
      let err14 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.next_run_time !== void 0 && func0.call(data, "next_run_time") && typeof data.next_run_time != "string") {
      let err15 = { instancePath: instancePath + "/next_run_time", schemaPath: "#/properties/next_run_time/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.last_run_time !== void 0 && func0.call(data, "last_run_time") && typeof data.last_run_time != "string") {
      let err16 = { instancePath: instancePath + "/last_run_time", schemaPath: "#/properties/last_run_time/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate71(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
var checkJobCreated = validate149;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate149.errors = vErrors, errors === 0;
}
var checkJob = validate150;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.configuration === void 0 || !func0.call(data, "configuration")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configuration" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.created_at === void 0 || !func0.call(data, "created_at")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.state === void 0 || !func0.call(data, "state")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.projectId === void 0 || !func0.call(data, "projectId")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projectId" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.projectId !== void 0 && func0.call(data, "projectId") && typeof data.projectId != "string") {
      let err6 = { instancePath: instancePath + "/projectId", schemaPath: "#/properties/projectId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.state !== void 0 && func0.call(data, "state") && (validate72(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.payload !== void 0 && func0.call(data, "payload")) {
      let data3 = data.payload;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate76(data3[i0], { instancePath: instancePath + "/payload/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.configuration !== void 0 && func0.call(data, "configuration") && (validate82(data.configuration, { instancePath: instancePath + "/configuration", parentData: data, parentDataProperty: "configuration", rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.schedule !== void 0 && func0.call(data, "schedule") && (validate86(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.sink !== void 0 && func0.call(data, "sink") && (validate134(data.sink, { instancePath: instancePath + "/sink", parentData: data, parentDataProperty: "sink", rootData }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length)), data.auth_session !== void 0 && func0.call(data, "auth_session") && (validate142(data.auth_session, { instancePath: instancePath + "/auth_session", parentData: data, parentDataProperty: "auth_session", rootData }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.proxy !== void 0 && func0.call(data, "proxy") && typeof data.proxy != "string") {
      let err8 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.created_at !== void 0 && func0.call(data, "created_at") && typeof data.created_at != "string") {
      let err9 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.next_run_time !== void 0 && func0.call(data, "next_run_time") && typeof data.next_run_time != "string") {
      let err10 = { instancePath: instancePath + "/next_run_time", schemaPath: "#/properties/next_run_time/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.last_run_time !== void 0 && func0.call(data, "last_run_time") && typeof data.last_run_time != "string") {
      let err11 = { instancePath: instancePath + "/last_run_time", schemaPath: "#/properties/last_run_time/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate150.errors = vErrors, errors === 0;
}
var checkJobUpdated = validate157;
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate157.errors = vErrors, errors === 0;
}
var checkJobPaused = validate158;
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate158.errors = vErrors, errors === 0;
}
var checkJobResumed = validate159;
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate159.errors = vErrors, errors === 0;
}
var checkJobTriggered = validate160;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jobRunId === void 0 || !func0.call(data, "jobRunId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jobRunId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.jobRunId !== void 0 && func0.call(data, "jobRunId") && typeof data.jobRunId != "string") {
      let err2 = { instancePath: instancePath + "/jobRunId", schemaPath: "#/properties/jobRunId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate160.errors = vErrors, errors === 0;
}
var checkJobRunPage = validate161;
var schema64 = { type: "object", required: ["id", "start_time", "end_time", "workspace_id", "project_id", "job_id", "created_at", "updated_at", "type", "status", "payloads", "successful_runs", "failed_runs", "job_configuration_snapshot"], properties: { id: { type: "string" }, job_id: { type: "string" }, workspace_id: { type: "string" }, project_id: { type: "string" }, type: { type: "string" }, status: { type: "string" }, start_time: { type: "string" }, end_time: { type: ["string", "null"] }, created_at: { type: "string" }, updated_at: { type: "string" }, payloads: { type: ["integer", "null"] }, successful_runs: { type: ["integer", "null"] }, failed_runs: { type: ["integer", "null"] }, error: { $ref: "JobRunError" }, reason: { $ref: "JobRunReason" }, job_configuration_snapshot: { $ref: "JobConfigurationSnapshot" } }, additionalProperties: !0 };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.code === void 0 || !func0.call(data, "code")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.category === void 0 || !func0.call(data, "category")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.code !== void 0 && func0.call(data, "code") && typeof data.code != "string") {
      let err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.category !== void 0 && func0.call(data, "category") && typeof data.category != "string") {
      let err4 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.retirable !== void 0 && func0.call(data, "retirable") && typeof data.retirable != "boolean") {
      let err6 = { instancePath: instancePath + "/retirable", schemaPath: "#/properties/retirable/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.correlationId !== void 0 && func0.call(data, "correlationId") && typeof data.correlationId != "string") {
      let err7 = { instancePath: instancePath + "/correlationId", schemaPath: "#/properties/correlationId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.doc_url !== void 0 && func0.call(data, "doc_url") && typeof data.doc_url != "string") {
      let err8 = { instancePath: instancePath + "/doc_url", schemaPath: "#/properties/doc_url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && typeof data.type != "string") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.doc_url !== void 0 && func0.call(data, "doc_url") && typeof data.doc_url != "string") {
      let err4 = { instancePath: instancePath + "/doc_url", schemaPath: "#/properties/doc_url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate165.errors = vErrors, errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.configuration === void 0 || !func0.call(data, "configuration")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configuration" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.configuration !== void 0 && func0.call(data, "configuration") && (validate82(data.configuration, { instancePath: instancePath + "/configuration", parentData: data, parentDataProperty: "configuration", rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.sink !== void 0 && func0.call(data, "sink") && (validate134(data.sink, { instancePath: instancePath + "/sink", parentData: data, parentDataProperty: "sink", rootData }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length)), data.auth_session !== void 0 && func0.call(data, "auth_session") && (validate142(data.auth_session, { instancePath: instancePath + "/auth_session", parentData: data, parentDataProperty: "auth_session", rootData }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.proxy !== void 0 && func0.call(data, "proxy") && (validate146(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.notifications !== void 0 && func0.call(data, "notifications")) {
      let data4 = data.notifications;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate144(data4[i0], { instancePath: instancePath + "/notifications/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.start_time === void 0 || !func0.call(data, "start_time")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start_time" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.end_time === void 0 || !func0.call(data, "end_time")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end_time" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.workspace_id === void 0 || !func0.call(data, "workspace_id")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspace_id" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.project_id === void 0 || !func0.call(data, "project_id")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_id" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.job_id === void 0 || !func0.call(data, "job_id")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "job_id" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.created_at === void 0 || !func0.call(data, "created_at")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.updated_at === void 0 || !func0.call(data, "updated_at")) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.payloads === void 0 || !func0.call(data, "payloads")) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payloads" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.successful_runs === void 0 || !func0.call(data, "successful_runs")) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successful_runs" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.failed_runs === void 0 || !func0.call(data, "failed_runs")) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failed_runs" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.job_configuration_snapshot === void 0 || !func0.call(data, "job_configuration_snapshot")) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "job_configuration_snapshot" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.job_id !== void 0 && func0.call(data, "job_id") && typeof data.job_id != "string") {
      let err15 = { instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.workspace_id !== void 0 && func0.call(data, "workspace_id") && typeof data.workspace_id != "string") {
      let err16 = { instancePath: instancePath + "/workspace_id", schemaPath: "#/properties/workspace_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.project_id !== void 0 && func0.call(data, "project_id") && typeof data.project_id != "string") {
      let err17 = { instancePath: instancePath + "/project_id", schemaPath: "#/properties/project_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && typeof data.type != "string") {
      let err18 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status") && typeof data.status != "string") {
      let err19 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.start_time !== void 0 && func0.call(data, "start_time") && typeof data.start_time != "string") {
      let err20 = { instancePath: instancePath + "/start_time", schemaPath: "#/properties/start_time/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.end_time !== void 0 && func0.call(data, "end_time")) {
      let data7 = data.end_time;
      if (typeof data7 != "string" && data7 !== null) {
        let err21 = { instancePath: instancePath + "/end_time", schemaPath: "#/properties/end_time/type", keyword: "type", params: { type: schema64.properties.end_time.type } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.created_at !== void 0 && func0.call(data, "created_at") && typeof data.created_at != "string") {
      let err22 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.updated_at !== void 0 && func0.call(data, "updated_at") && typeof data.updated_at != "string") {
      let err23 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.payloads !== void 0 && func0.call(data, "payloads")) {
      let data10 = data.payloads;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10)) && data10 !== null) {
        let err24 = { instancePath: instancePath + "/payloads", schemaPath: "#/properties/payloads/type", keyword: "type", params: { type: schema64.properties.payloads.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.successful_runs !== void 0 && func0.call(data, "successful_runs")) {
      let data11 = data.successful_runs;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null) {
        let err25 = { instancePath: instancePath + "/successful_runs", schemaPath: "#/properties/successful_runs/type", keyword: "type", params: { type: schema64.properties.successful_runs.type } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.failed_runs !== void 0 && func0.call(data, "failed_runs")) {
      let data12 = data.failed_runs;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12)) && data12 !== null) {
        let err26 = { instancePath: instancePath + "/failed_runs", schemaPath: "#/properties/failed_runs/type", keyword: "type", params: { type: schema64.properties.failed_runs.type } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    data.error !== void 0 && func0.call(data, "error") && (validate163(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate165(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length)), data.job_configuration_snapshot !== void 0 && func0.call(data, "job_configuration_snapshot") && (validate167(data.job_configuration_snapshot, { instancePath: instancePath + "/job_configuration_snapshot", parentData: data, parentDataProperty: "job_configuration_snapshot", rootData }) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length));
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jobRuns === void 0 || !func0.call(data, "jobRuns")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jobRuns" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.totalCount === void 0 || !func0.call(data, "totalCount")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalCount" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.jobRuns !== void 0 && func0.call(data, "jobRuns")) {
      let data0 = data.jobRuns;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate162(data0[i0], { instancePath: instancePath + "/jobRuns/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/jobRuns", schemaPath: "#/properties/jobRuns/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.totalCount !== void 0 && func0.call(data, "totalCount")) {
      let data2 = data.totalCount;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err3 = { instancePath: instancePath + "/totalCount", schemaPath: "#/properties/totalCount/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate161.errors = vErrors, errors === 0;
}
var checkJobRunDetails = validate175;
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.signed_url === void 0 || !func0.call(data, "signed_url")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signed_url" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.format === void 0 || !func0.call(data, "format")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.signed_url !== void 0 && func0.call(data, "signed_url") && typeof data.signed_url != "string") {
      let err2 = { instancePath: instancePath + "/signed_url", schemaPath: "#/properties/signed_url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.signed_url_expiration !== void 0 && func0.call(data, "signed_url_expiration") && typeof data.signed_url_expiration != "string") {
      let err3 = { instancePath: instancePath + "/signed_url_expiration", schemaPath: "#/properties/signed_url_expiration/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.size !== void 0 && func0.call(data, "size") && typeof data.size != "number") {
      let err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.key !== void 0 && func0.call(data, "key") && typeof data.key != "string") {
      let err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.format !== void 0 && func0.call(data, "format") && typeof data.format != "string") {
      let err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jobRun === void 0 || !func0.call(data, "jobRun")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jobRun" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.jobRun !== void 0 && func0.call(data, "jobRun") && (validate162(data.jobRun, { instancePath: instancePath + "/jobRun", parentData: data, parentDataProperty: "jobRun", rootData }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length)), data.results !== void 0 && func0.call(data, "results") && (validate177(data.results, { instancePath: instancePath + "/results", parentData: data, parentDataProperty: "results", rootData }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
var checkJobRunTerminated = validate179;
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate179.errors = vErrors, errors === 0;
}
var checkschema_2 = validate180;
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && typeof data.type != "string") {
      let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status") && typeof data.status != "string") {
      let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate181(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate180.errors = vErrors, errors === 0;
}
var checkAuthSessionOperationStarted = validate183;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.operationId === void 0 || !func0.call(data, "operationId")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operationId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status") && typeof data.status != "string") {
      let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.operationId !== void 0 && func0.call(data, "operationId") && typeof data.operationId != "string") {
      let err3 = { instancePath: instancePath + "/operationId", schemaPath: "#/properties/operationId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
var checkAuthSessionOperationResult = validate184;
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.authSessionId === void 0 || !func0.call(data, "authSessionId")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authSessionId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status") && data.status !== "done") {
      let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "done" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.authSessionId !== void 0 && func0.call(data, "authSessionId") && typeof data.authSessionId != "string") {
      let err3 = { instancePath: instancePath + "/authSessionId", schemaPath: "#/properties/authSessionId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status") && data.status !== "pending") {
      let err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "pending" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate187.errors = vErrors, errors === 0;
}
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.runId === void 0 || !func0.call(data, "runId")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status") && data.status !== "in_progress") {
      let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "in_progress" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.runId !== void 0 && func0.call(data, "runId") && typeof data.runId != "string") {
      let err3 = { instancePath: instancePath + "/runId", schemaPath: "#/properties/runId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate189.errors = vErrors, errors === 0;
}
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error === void 0 || !func0.call(data, "error")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status") && data.status !== "failed") {
      let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "failed" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    data.error !== void 0 && func0.call(data, "error") && (validate66(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate191.errors = vErrors, errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reason === void 0 || !func0.call(data, "reason")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status") && data.status !== "canceled") {
      let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "canceled" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message") && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    data.reason !== void 0 && func0.call(data, "reason") && (validate68(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate194.errors = vErrors, errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs1 = errors;
  validate185(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
  var valid1 = _errs1 === errors;
  if (valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 === 0) {
    let _errs2 = errors;
    validate187(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length);
    var valid2 = _errs2 === errors;
    valid2 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs3 = errors;
    validate189(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length);
    var valid3 = _errs3 === errors;
    valid3 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs4 = errors;
    validate191(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length);
    var valid4 = _errs4 === errors;
    valid4 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs5 = errors;
    validate194(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
    var valid5 = _errs5 === errors;
    valid5 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (!(matches0 > 0)) {
    let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [["status"], ["status"], ["status"], ["status"], ["status"]] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate184.errors = vErrors, errors === 0;
}
var checkAuthSession = validate181, checkAuthSessionValidationStarted = validate197;
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.operationId === void 0 || !func0.call(data, "operationId")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operationId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status") && typeof data.status != "string") {
      let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.operationId !== void 0 && func0.call(data, "operationId") && typeof data.operationId != "string") {
      let err3 = { instancePath: instancePath + "/operationId", schemaPath: "#/properties/operationId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate197.errors = vErrors, errors === 0;
}

// made:program
var table = /* @__PURE__ */ new Map([
  ["webTaskStart 200", checkWebTaskStarted],
  ["webTaskStart 400", checkErrorObject],
  ["webTaskStart 401", checkErrorObject],
  ["webTaskStart 402", checkErrorObject],
  ["webTaskStart 403", checkErrorObject],
  ["webTaskStart 404", checkErrorObject],
  ["webTaskStart 409", checkErrorObject],
  ["webTaskStart 422", checkErrorObject],
  ["webTaskStart 429", checkErrorObject],
  ["webTaskStart 500", checkErrorObject],
  ["webTaskStart 503", checkErrorObject],
  ["webTaskResult 200", checkWebTaskResult],
  ["webTaskResult 400", checkErrorObject],
  ["webTaskResult 401", checkErrorObject],
  ["webTaskResult 403", checkErrorObject],
  ["webTaskResult 404", checkErrorObject],
  ["webTaskResult 429", checkErrorObject],
  ["webTaskResult 500", checkErrorObject],
  ["webTaskResult 503", checkErrorObject],
  ["runApiStart 200", checkRunStarted],
  ["runApiStart 201", checkRunStarted],
  ["runApiStart 400", checkErrorObject],
  ["runApiStart 401", checkErrorObject],
  ["runApiStart 402", checkErrorObject],
  ["runApiStart 403", checkErrorObject],
  ["runApiStart 404", checkErrorObject],
  ["runApiStart 422", checkErrorObject],
  ["runApiStart 429", checkErrorObject],
  ["runApiStart 500", checkErrorObject],
  ["runApiStart 503", checkErrorObject],
  ["runApiResult 200", checkRunResult],
  ["runApiResult 400", checkErrorObject],
  ["runApiResult 401", checkErrorObject],
  ["runApiResult 403", checkErrorObject],
  ["runApiResult 404", checkErrorObject],
  ["runApiResult 429", checkErrorObject],
  ["runApiResult 500", checkErrorObject],
  ["runApiResult 503", checkErrorObject],
  ["getJobs 200", checkschema],
  ["getJobs 400", checkErrorObject],
  ["getJobs 401", checkErrorObject],
  ["getJobs 403", checkErrorObject],
  ["getJobs 404", checkErrorObject],
  ["getJobs 429", checkErrorObject],
  ["getJobs 500", checkErrorObject],
  ["getJobs 503", checkErrorObject],
  ["createJob 201", checkJobCreated],
  ["createJob 400", checkErrorObject],
  ["createJob 401", checkErrorObject],
  ["createJob 403", checkErrorObject],
  ["createJob 404", checkErrorObject],
  ["createJob 409", checkErrorObject],
  ["createJob 422", checkErrorObject],
  ["createJob 429", checkErrorObject],
  ["createJob 500", checkErrorObject],
  ["createJob 503", checkErrorObject],
  ["getJob 200", checkJob],
  ["getJob 400", checkErrorObject],
  ["getJob 401", checkErrorObject],
  ["getJob 403", checkErrorObject],
  ["getJob 404", checkErrorObject],
  ["getJob 429", checkErrorObject],
  ["getJob 500", checkErrorObject],
  ["getJob 503", checkErrorObject],
  ["updateJob 200", checkJobUpdated],
  ["updateJob 201", checkJobUpdated],
  ["updateJob 400", checkErrorObject],
  ["updateJob 401", checkErrorObject],
  ["updateJob 403", checkErrorObject],
  ["updateJob 404", checkErrorObject],
  ["updateJob 422", checkErrorObject],
  ["updateJob 429", checkErrorObject],
  ["updateJob 500", checkErrorObject],
  ["updateJob 503", checkErrorObject],
  ["deleteJob 400", checkErrorObject],
  ["deleteJob 401", checkErrorObject],
  ["deleteJob 403", checkErrorObject],
  ["deleteJob 404", checkErrorObject],
  ["deleteJob 429", checkErrorObject],
  ["deleteJob 500", checkErrorObject],
  ["deleteJob 503", checkErrorObject],
  ["pauseJob 200", checkJobPaused],
  ["pauseJob 400", checkErrorObject],
  ["pauseJob 401", checkErrorObject],
  ["pauseJob 403", checkErrorObject],
  ["pauseJob 404", checkErrorObject],
  ["pauseJob 429", checkErrorObject],
  ["pauseJob 500", checkErrorObject],
  ["pauseJob 503", checkErrorObject],
  ["resumeJob 200", checkJobResumed],
  ["resumeJob 400", checkErrorObject],
  ["resumeJob 401", checkErrorObject],
  ["resumeJob 403", checkErrorObject],
  ["resumeJob 404", checkErrorObject],
  ["resumeJob 429", checkErrorObject],
  ["resumeJob 500", checkErrorObject],
  ["resumeJob 503", checkErrorObject],
  ["triggerJob 200", checkJobTriggered],
  ["triggerJob 400", checkErrorObject],
  ["triggerJob 401", checkErrorObject],
  ["triggerJob 402", checkErrorObject],
  ["triggerJob 403", checkErrorObject],
  ["triggerJob 404", checkErrorObject],
  ["triggerJob 429", checkErrorObject],
  ["triggerJob 500", checkErrorObject],
  ["triggerJob 503", checkErrorObject],
  ["getJobRuns 200", checkJobRunPage],
  ["getJobRuns 400", checkErrorObject],
  ["getJobRuns 401", checkErrorObject],
  ["getJobRuns 403", checkErrorObject],
  ["getJobRuns 404", checkErrorObject],
  ["getJobRuns 429", checkErrorObject],
  ["getJobRuns 500", checkErrorObject],
  ["getJobRuns 503", checkErrorObject],
  ["getJobRun 200", checkJobRunDetails],
  ["getJobRun 400", checkErrorObject],
  ["getJobRun 401", checkErrorObject],
  ["getJobRun 403", checkErrorObject],
  ["getJobRun 404", checkErrorObject],
  ["getJobRun 429", checkErrorObject],
  ["getJobRun 500", checkErrorObject],
  ["getJobRun 503", checkErrorObject],
  ["terminateJobRun 200", checkJobRunTerminated],
  ["terminateJobRun 400", checkErrorObject],
  ["terminateJobRun 401", checkErrorObject],
  ["terminateJobRun 403", checkErrorObject],
  ["terminateJobRun 404", checkErrorObject],
  ["terminateJobRun 429", checkErrorObject],
  ["terminateJobRun 500", checkErrorObject],
  ["terminateJobRun 503", checkErrorObject],
  ["getAuthSessions 200", checkschema_2],
  ["getAuthSessions 400", checkErrorObject],
  ["getAuthSessions 401", checkErrorObject],
  ["getAuthSessions 403", checkErrorObject],
  ["getAuthSessions 404", checkErrorObject],
  ["getAuthSessions 429", checkErrorObject],
  ["getAuthSessions 500", checkErrorObject],
  ["getAuthSessions 503", checkErrorObject],
  ["CreateOrUpdateAuthSessionStart 201", checkAuthSessionOperationStarted],
  ["CreateOrUpdateAuthSessionStart 400", checkErrorObject],
  ["CreateOrUpdateAuthSessionStart 401", checkErrorObject],
  ["CreateOrUpdateAuthSessionStart 402", checkErrorObject],
  ["CreateOrUpdateAuthSessionStart 403", checkErrorObject],
  ["CreateOrUpdateAuthSessionStart 404", checkErrorObject],
  ["CreateOrUpdateAuthSessionStart 422", checkErrorObject],
  ["CreateOrUpdateAuthSessionStart 429", checkErrorObject],
  ["CreateOrUpdateAuthSessionStart 500", checkErrorObject],
  ["CreateOrUpdateAuthSessionStart 503", checkErrorObject],
  ["createAuthSessionResult 200", checkAuthSessionOperationResult],
  ["createAuthSessionResult 400", checkErrorObject],
  ["createAuthSessionResult 401", checkErrorObject],
  ["createAuthSessionResult 403", checkErrorObject],
  ["createAuthSessionResult 404", checkErrorObject],
  ["createAuthSessionResult 429", checkErrorObject],
  ["createAuthSessionResult 500", checkErrorObject],
  ["createAuthSessionResult 503", checkErrorObject],
  ["getAuthSession 200", checkAuthSession],
  ["getAuthSession 400", checkErrorObject],
  ["getAuthSession 401", checkErrorObject],
  ["getAuthSession 403", checkErrorObject],
  ["getAuthSession 404", checkErrorObject],
  ["getAuthSession 429", checkErrorObject],
  ["getAuthSession 500", checkErrorObject],
  ["getAuthSession 503", checkErrorObject],
  ["deleteAuthSession 400", checkErrorObject],
  ["deleteAuthSession 401", checkErrorObject],
  ["deleteAuthSession 403", checkErrorObject],
  ["deleteAuthSession 404", checkErrorObject],
  ["deleteAuthSession 429", checkErrorObject],
  ["deleteAuthSession 500", checkErrorObject],
  ["deleteAuthSession 503", checkErrorObject],
  ["UpdateAuthSessionStart 201", checkAuthSessionOperationStarted],
  ["UpdateAuthSessionStart 400", checkErrorObject],
  ["UpdateAuthSessionStart 401", checkErrorObject],
  ["UpdateAuthSessionStart 402", checkErrorObject],
  ["UpdateAuthSessionStart 403", checkErrorObject],
  ["UpdateAuthSessionStart 404", checkErrorObject],
  ["UpdateAuthSessionStart 422", checkErrorObject],
  ["UpdateAuthSessionStart 429", checkErrorObject],
  ["UpdateAuthSessionStart 500", checkErrorObject],
  ["UpdateAuthSessionStart 503", checkErrorObject],
  ["updateAuthSessionResult 200", checkAuthSessionOperationResult],
  ["updateAuthSessionResult 400", checkErrorObject],
  ["updateAuthSessionResult 401", checkErrorObject],
  ["updateAuthSessionResult 403", checkErrorObject],
  ["updateAuthSessionResult 404", checkErrorObject],
  ["updateAuthSessionResult 429", checkErrorObject],
  ["updateAuthSessionResult 500", checkErrorObject],
  ["updateAuthSessionResult 503", checkErrorObject],
  ["ValidateAuthSessionStart 201", checkAuthSessionValidationStarted],
  ["ValidateAuthSessionStart 400", checkErrorObject],
  ["ValidateAuthSessionStart 401", checkErrorObject],
  ["ValidateAuthSessionStart 402", checkErrorObject],
  ["ValidateAuthSessionStart 403", checkErrorObject],
  ["ValidateAuthSessionStart 404", checkErrorObject],
  ["ValidateAuthSessionStart 422", checkErrorObject],
  ["ValidateAuthSessionStart 429", checkErrorObject],
  ["ValidateAuthSessionStart 500", checkErrorObject],
  ["ValidateAuthSessionStart 503", checkErrorObject],
  ["validateAuthSessionResult 200", checkAuthSessionOperationResult],
  ["validateAuthSessionResult 400", checkErrorObject],
  ["validateAuthSessionResult 401", checkErrorObject],
  ["validateAuthSessionResult 403", checkErrorObject],
  ["validateAuthSessionResult 404", checkErrorObject],
  ["validateAuthSessionResult 429", checkErrorObject],
  ["validateAuthSessionResult 500", checkErrorObject],
  ["validateAuthSessionResult 503", checkErrorObject]
]);

/** What an answer breaks, as ajv tells it. A union's `params.branches` are the errors of each of its branches. */
export interface SchemaError {
  /** JSON Pointer into the answer. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that is broken. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether a value is what a schema says; what it breaks stands in `errors` until the next call. */
export interface AnswerValidator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** By operationId and key of the response: `getThing 200`, `getThing 4XX`, `getThing default`. */
export const answerValidators: ReadonlyMap<string, AnswerValidator> = table;
