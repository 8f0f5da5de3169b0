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

// scripts/src/answer-check/answers
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
  ["webTaskResult 503", checkErrorObject]
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
