// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.
// @ts-nocheck Made by ajv, which writes no types.

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// made:validators
var checkWebTaskStarted = validate0;
var func0 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default, pattern0 = new RegExp("^wt_[A-Za-z0-9_-]+$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern0.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^wt_[A-Za-z0-9_-]+$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
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
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
var checkWebTaskResult = validate4;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate9.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate11.errors = vErrors, errors === 0;
}
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs0 = errors;
  validate9(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  valid0 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  let _errs1 = errors;
  validate11(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
  var valid1 = _errs1 === errors;
  if (valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 !== 1) {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [["type"], ["type"]] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate8.errors = vErrors, errors === 0;
}
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.sink !== void 0 && func0.call(data, "sink") && (validate8(data.sink, { instancePath: instancePath + "/sink", parentData: data, parentDataProperty: "sink", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
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
    if (data.updated === void 0 || !func0.call(data, "updated")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.key !== void 0 && func0.call(data, "key") && typeof data.key != "string") {
      let err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.updated !== void 0 && func0.call(data, "updated") && typeof data.updated != "boolean") {
      let err3 = { instancePath: instancePath + "/updated", schemaPath: "#/properties/updated/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount !== void 0 && func0.call(data, "amount")) {
      let data0 = data.amount;
      if (typeof data0 == "number") {
        if (data0 < 0 || isNaN(data0)) {
          let err0 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.currency !== void 0 && func0.call(data, "currency") && typeof data.currency != "string") {
      let err2 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
var formats4 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && (data.result === void 0 || !func0.call(data, "result"))) {
    let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: "result" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var valid1 = _errs2 === errors;
  if (valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 === 0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.resultUrl === void 0 || !func0.call(data, "resultUrl"))) {
      let err1 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "resultUrl" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var valid2 = _errs3 === errors;
    valid2 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (!(matches0 > 0)) {
    let err2 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: matches0 > 0 ? { branches: [], literals: [] } : { branches: branches0, literals: [[], []] } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webTaskId === void 0 || !func0.call(data, "webTaskId")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webTaskId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.outcome === void 0 || !func0.call(data, "outcome")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.input === void 0 || !func0.call(data, "input")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
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
    if (data.input !== void 0 && func0.call(data, "input") && (validate7(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.resultUrl !== void 0 && func0.call(data, "resultUrl")) {
      let data4 = data.resultUrl;
      if (typeof data4 == "string") {
        if (!formats0.test(data4)) {
          let err9 = { instancePath: instancePath + "/resultUrl", schemaPath: "#/properties/resultUrl/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/resultUrl", schemaPath: "#/properties/resultUrl/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.reuse !== void 0 && func0.call(data, "reuse") && (validate15(data.reuse, { instancePath: instancePath + "/reuse", parentData: data, parentDataProperty: "reuse", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.cost !== void 0 && func0.call(data, "cost") && (validate17(data.cost, { instancePath: instancePath + "/cost", parentData: data, parentDataProperty: "cost", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.createdAt !== void 0 && func0.call(data, "createdAt")) {
      let data7 = data.createdAt;
      if (typeof data7 == "string") {
        if (!formats4.test(data7)) {
          let err11 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.startedAt !== void 0 && func0.call(data, "startedAt")) {
      let data8 = data.startedAt;
      if (typeof data8 == "string") {
        if (!formats4.test(data8)) {
          let err13 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.completedAt !== void 0 && func0.call(data, "completedAt")) {
      let data9 = data.completedAt;
      if (typeof data9 == "string") {
        if (!formats4.test(data9)) {
          let err15 = { instancePath: instancePath + "/completedAt", schemaPath: "#/properties/completedAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/completedAt", schemaPath: "#/properties/completedAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.input === void 0 || !func0.call(data, "input")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.error === void 0 || !func0.call(data, "error")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.webTaskId !== void 0 && func0.call(data, "webTaskId") && (validate1(data.webTaskId, { instancePath: instancePath + "/webTaskId", parentData: data, parentDataProperty: "webTaskId", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && data.status !== "completed") {
      let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "completed" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.outcome !== void 0 && func0.call(data, "outcome") && data.outcome !== "failure") {
      let err6 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/const", keyword: "const", params: { allowedValue: "failure" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.input !== void 0 && func0.call(data, "input") && (validate7(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.error !== void 0 && func0.call(data, "error") && (validate3(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.reuse !== void 0 && func0.call(data, "reuse") && (validate15(data.reuse, { instancePath: instancePath + "/reuse", parentData: data, parentDataProperty: "reuse", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.cost !== void 0 && func0.call(data, "cost") && (validate17(data.cost, { instancePath: instancePath + "/cost", parentData: data, parentDataProperty: "cost", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.createdAt !== void 0 && func0.call(data, "createdAt")) {
      let data7 = data.createdAt;
      if (typeof data7 == "string") {
        if (!formats4.test(data7)) {
          let err7 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.startedAt !== void 0 && func0.call(data, "startedAt")) {
      let data8 = data.startedAt;
      if (typeof data8 == "string") {
        if (!formats4.test(data8)) {
          let err9 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.completedAt !== void 0 && func0.call(data, "completedAt")) {
      let data9 = data.completedAt;
      if (typeof data9 == "string") {
        if (!formats4.test(data9)) {
          let err11 = { instancePath: instancePath + "/completedAt", schemaPath: "#/properties/completedAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/completedAt", schemaPath: "#/properties/completedAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.input === void 0 || !func0.call(data, "input")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.webTaskId !== void 0 && func0.call(data, "webTaskId") && (validate1(data.webTaskId, { instancePath: instancePath + "/webTaskId", parentData: data, parentDataProperty: "webTaskId", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && data.status !== "pending") {
      let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "pending" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.input !== void 0 && func0.call(data, "input") && (validate7(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.createdAt !== void 0 && func0.call(data, "createdAt")) {
      let data3 = data.createdAt;
      if (typeof data3 == "string") {
        if (!formats4.test(data3)) {
          let err4 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.input === void 0 || !func0.call(data, "input")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.webTaskId !== void 0 && func0.call(data, "webTaskId") && (validate1(data.webTaskId, { instancePath: instancePath + "/webTaskId", parentData: data, parentDataProperty: "webTaskId", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && data.status !== "started") {
      let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "started" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.input !== void 0 && func0.call(data, "input") && (validate7(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.createdAt !== void 0 && func0.call(data, "createdAt")) {
      let data3 = data.createdAt;
      if (typeof data3 == "string") {
        if (!formats4.test(data3)) {
          let err4 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.startedAt !== void 0 && func0.call(data, "startedAt")) {
      let data4 = data.startedAt;
      if (typeof data4 == "string") {
        if (!formats4.test(data4)) {
          let err6 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.input === void 0 || !func0.call(data, "input")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.webTaskId !== void 0 && func0.call(data, "webTaskId") && (validate1(data.webTaskId, { instancePath: instancePath + "/webTaskId", parentData: data, parentDataProperty: "webTaskId", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && data.status !== "canceled") {
      let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "canceled" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.input !== void 0 && func0.call(data, "input") && (validate7(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.reuse !== void 0 && func0.call(data, "reuse") && (validate15(data.reuse, { instancePath: instancePath + "/reuse", parentData: data, parentDataProperty: "reuse", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.cost !== void 0 && func0.call(data, "cost") && (validate17(data.cost, { instancePath: instancePath + "/cost", parentData: data, parentDataProperty: "cost", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.createdAt !== void 0 && func0.call(data, "createdAt")) {
      let data5 = data.createdAt;
      if (typeof data5 == "string") {
        if (!formats4.test(data5)) {
          let err4 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.startedAt !== void 0 && func0.call(data, "startedAt")) {
      let data6 = data.startedAt;
      if (typeof data6 == "string") {
        if (!formats4.test(data6)) {
          let err6 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.completedAt !== void 0 && func0.call(data, "completedAt")) {
      let data7 = data.completedAt;
      if (typeof data7 == "string") {
        if (!formats4.test(data7)) {
          let err8 = { instancePath: instancePath + "/completedAt", schemaPath: "#/properties/completedAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/completedAt", schemaPath: "#/properties/completedAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, matches0 = 0, branches0 = [], start0 = errors, _errs1 = errors;
  validate5(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
  var valid1 = _errs1 === errors;
  if (valid1 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null)), matches0 === 0) {
    let _errs2 = errors;
    validate20(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
    var valid2 = _errs2 === errors;
    valid2 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs3 = errors;
    validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
    var valid3 = _errs3 === errors;
    valid3 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs4 = errors;
    validate31(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
    var valid4 = _errs4 === errors;
    valid4 ? matches0 = matches0 + 1 : (branches0.push(vErrors.slice(start0)), errors = start0, vErrors !== null && (start0 ? vErrors.length = start0 : vErrors = null));
  }
  if (matches0 === 0) {
    let _errs5 = errors;
    validate35(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
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
