// Generated from openapi/ by `npm run generate`. Do not edit.
/** The schemas of the description, without annotations. */
export const schemas = {
  "IamAccountName": {
    "type": "object",
    "required": [
      "name"
    ],
    "properties": {
      "name": {
        "type": "string"
      }
    }
  },
  "IamPasswordUser": {
    "type": "object",
    "required": [
      "name",
      "password",
      "domain"
    ],
    "properties": {
      "name": {
        "type": "string"
      },
      "password": {
        "type": "string",
        "format": "password"
      },
      "domain": {
        "$ref": "koomap#/$defs/IamAccountName"
      }
    }
  },
  "IamPasswordCredentials": {
    "type": "object",
    "required": [
      "user"
    ],
    "properties": {
      "user": {
        "$ref": "koomap#/$defs/IamPasswordUser"
      }
    }
  },
  "IamIdentity": {
    "type": "object",
    "required": [
      "methods",
      "password"
    ],
    "properties": {
      "methods": {
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "string",
          "enum": [
            "password"
          ]
        }
      },
      "password": {
        "$ref": "koomap#/$defs/IamPasswordCredentials"
      }
    }
  },
  "IamProjectReference": {
    "type": "object",
    "minProperties": 1,
    "properties": {
      "name": {
        "type": "string"
      },
      "id": {
        "type": "string"
      }
    }
  },
  "IamScope": {
    "type": "object",
    "required": [
      "project"
    ],
    "properties": {
      "project": {
        "$ref": "koomap#/$defs/IamProjectReference"
      }
    }
  },
  "IamAuth": {
    "type": "object",
    "required": [
      "identity",
      "scope"
    ],
    "properties": {
      "identity": {
        "$ref": "koomap#/$defs/IamIdentity"
      },
      "scope": {
        "$ref": "koomap#/$defs/IamScope"
      }
    }
  },
  "KeystoneCreateUserTokenByPasswordRequest": {
    "type": "object",
    "required": [
      "auth"
    ],
    "properties": {
      "auth": {
        "$ref": "koomap#/$defs/IamAuth"
      }
    }
  },
  "IamNamed": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "name": {
        "type": "string"
      }
    }
  },
  "IamTokenOwner": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "domain": {
        "$ref": "koomap#/$defs/IamNamed"
      }
    }
  },
  "IamTokenDetails": {
    "type": "object",
    "properties": {
      "expires_at": {
        "type": "string",
        "format": "date-time"
      },
      "issued_at": {
        "type": "string",
        "format": "date-time"
      },
      "methods": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "user": {
        "$ref": "koomap#/$defs/IamTokenOwner"
      },
      "project": {
        "$ref": "koomap#/$defs/IamTokenOwner"
      },
      "roles": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/IamNamed"
        }
      }
    }
  },
  "IamTokenResult": {
    "type": "object",
    "properties": {
      "token": {
        "$ref": "koomap#/$defs/IamTokenDetails"
      }
    }
  },
  "IamErrorDetail": {
    "type": "object",
    "required": [
      "code",
      "message"
    ],
    "properties": {
      "code": {
        "type": "integer",
        "format": "int32"
      },
      "message": {
        "type": "string"
      },
      "title": {
        "type": "string"
      }
    }
  },
  "IamErrorBody": {
    "type": "object",
    "required": [
      "error"
    ],
    "properties": {
      "error": {
        "$ref": "koomap#/$defs/IamErrorDetail"
      }
    }
  },
  "WorkspaceId": {
    "type": "string",
    "minLength": 32,
    "maxLength": 32
  },
  "UtcTime": {
    "type": "string",
    "minLength": 20,
    "maxLength": 20,
    "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$"
  },
  "WorkspaceOrder": {
    "type": "string",
    "enum": [
      "create_time_asc",
      "create_time_desc"
    ]
  },
  "AccountId": {
    "type": "string",
    "minLength": 32,
    "maxLength": 32
  },
  "WorkspaceStar": {
    "type": "integer",
    "format": "int32",
    "enum": [
      0,
      1
    ]
  },
  "Workspace": {
    "type": "object",
    "required": [
      "workspace_id",
      "workspace_name",
      "workspace_description",
      "creator",
      "latest_operator",
      "create_time",
      "update_time",
      "star",
      "can_delete"
    ],
    "properties": {
      "workspace_id": {
        "$ref": "koomap#/$defs/WorkspaceId"
      },
      "workspace_name": {
        "type": "string"
      },
      "workspace_description": {
        "type": [
          "string",
          "null"
        ]
      },
      "tenant_domain_id": {
        "$ref": "koomap#/$defs/AccountId"
      },
      "creator": {
        "type": "string"
      },
      "latest_operator": {
        "type": "string"
      },
      "create_time": {
        "type": "string",
        "format": "date-time"
      },
      "update_time": {
        "type": "string",
        "format": "date-time"
      },
      "star": {
        "$ref": "koomap#/$defs/WorkspaceStar"
      },
      "can_delete": {
        "type": "boolean"
      }
    }
  },
  "Page": {
    "type": "object",
    "required": [
      "offset",
      "limit",
      "total"
    ],
    "properties": {
      "offset": {
        "type": "integer",
        "format": "int32"
      },
      "limit": {
        "type": "integer",
        "format": "int32"
      },
      "total": {
        "type": "integer",
        "format": "int32"
      }
    }
  },
  "WorkspacePage": {
    "type": "object",
    "required": [
      "data",
      "page"
    ],
    "properties": {
      "data": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/Workspace"
        }
      },
      "page": {
        "$ref": "koomap#/$defs/Page"
      }
    }
  },
  "ApiErrorBody": {
    "type": "object",
    "required": [
      "error_code",
      "error_msg"
    ],
    "properties": {
      "error_code": {
        "type": "string",
        "minLength": 3,
        "maxLength": 36
      },
      "error_msg": {
        "type": "string",
        "minLength": 2,
        "maxLength": 512
      },
      "request_id": {
        "type": "string"
      }
    }
  },
  "WorkspaceName": {
    "type": "string",
    "minLength": 2,
    "maxLength": 50,
    "pattern": "^[一-龥A-Za-z0-9_]+$"
  },
  "WorkspaceDescription": {
    "type": "string",
    "maxLength": 200,
    "pattern": "^[一-龥A-Za-z0-9_]*$"
  },
  "CreateCommonWorkspaceRequest": {
    "type": "object",
    "required": [
      "workspace_name"
    ],
    "properties": {
      "workspace_name": {
        "$ref": "koomap#/$defs/WorkspaceName"
      },
      "workspace_description": {
        "$ref": "koomap#/$defs/WorkspaceDescription"
      }
    }
  },
  "UpdateCommonWorkspaceRequest": {
    "type": "object",
    "minProperties": 1,
    "properties": {
      "workspace_name": {
        "$ref": "koomap#/$defs/WorkspaceName"
      },
      "workspace_description": {
        "$ref": "koomap#/$defs/WorkspaceDescription"
      },
      "star": {
        "$ref": "koomap#/$defs/WorkspaceStar"
      }
    }
  },
  "EmptyObject": {
    "type": "object",
    "additionalProperties": false
  },
  "Acknowledgement": {
    "type": "boolean"
  },
  "SatelliteTaskStatus": {
    "type": "string",
    "enum": [
      "INIT",
      "RUNNING",
      "SUCCESS",
      "ARCHIVED",
      "FAILED",
      "STOPPING",
      "STOP_SUCCESS",
      "STOP_FAILED",
      "START_RUNNING"
    ]
  },
  "SatelliteTaskDeletion": {
    "type": "integer",
    "format": "int32",
    "enum": [
      0,
      1
    ]
  },
  "SatelliteTask": {
    "type": "object",
    "required": [
      "task_id",
      "workspace_id",
      "data_id",
      "task_name",
      "creator",
      "create_time",
      "task_status",
      "task_type",
      "task_description",
      "exec_start_time",
      "exec_stop_time",
      "origin_data_alias",
      "production_level",
      "task_progress",
      "shape_id",
      "is_deleted",
      "image_url",
      "domain_id",
      "frozen_tag"
    ],
    "properties": {
      "task_id": {
        "type": "string",
        "minLength": 32,
        "maxLength": 36
      },
      "workspace_id": {
        "$ref": "koomap#/$defs/WorkspaceId"
      },
      "data_id": {
        "type": "string"
      },
      "task_name": {
        "type": "string"
      },
      "creator": {
        "type": "string",
        "minLength": 2,
        "maxLength": 512
      },
      "create_time": {
        "type": "string",
        "format": "date-time"
      },
      "task_status": {
        "$ref": "koomap#/$defs/SatelliteTaskStatus"
      },
      "task_type": {
        "type": "string"
      },
      "task_description": {
        "type": [
          "string",
          "null"
        ]
      },
      "exec_start_time": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time"
      },
      "exec_stop_time": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time"
      },
      "origin_data_alias": {
        "type": [
          "string",
          "null"
        ]
      },
      "production_level": {
        "type": "string"
      },
      "task_progress": {
        "type": "string"
      },
      "shape_id": {
        "type": [
          "string",
          "null"
        ]
      },
      "is_deleted": {
        "$ref": "koomap#/$defs/SatelliteTaskDeletion"
      },
      "image_url": {
        "type": [
          "string",
          "null"
        ]
      },
      "domain_id": {
        "$ref": "koomap#/$defs/AccountId"
      },
      "fail_message": {
        "type": [
          "string",
          "null"
        ]
      },
      "frozen_tag": {
        "type": [
          "string",
          "null"
        ]
      },
      "isClip": {
        "type": "string",
        "enum": [
          "0",
          "1"
        ]
      },
      "isTile": {
        "type": "string",
        "enum": [
          "0",
          "1"
        ]
      }
    }
  },
  "SatelliteTaskCounts": {
    "type": "object",
    "required": [
      "totalNum",
      "failedNum",
      "archivedNum",
      "successNum",
      "runningNum"
    ],
    "properties": {
      "totalNum": {
        "type": "integer",
        "format": "int32"
      },
      "failedNum": {
        "type": "integer",
        "format": "int32"
      },
      "archivedNum": {
        "type": "integer",
        "format": "int32"
      },
      "successNum": {
        "type": "integer",
        "format": "int32"
      },
      "runningNum": {
        "type": "integer",
        "format": "int32"
      }
    }
  },
  "SatelliteTaskCountsItem": {
    "type": "object",
    "required": [
      "totalNum",
      "failedNum",
      "archivedNum",
      "successNum",
      "runningNum"
    ],
    "properties": {
      "totalNum": {
        "type": "integer",
        "format": "int32"
      },
      "failedNum": {
        "type": "integer",
        "format": "int32"
      },
      "archivedNum": {
        "type": "integer",
        "format": "int32"
      },
      "successNum": {
        "type": "integer",
        "format": "int32"
      },
      "runningNum": {
        "type": "integer",
        "format": "int32"
      }
    }
  },
  "SatelliteTaskCountsList": {
    "type": "array",
    "items": {
      "$ref": "koomap#/$defs/SatelliteTaskCountsItem"
    }
  },
  "SatelliteTaskPage": {
    "type": "object",
    "required": [
      "page",
      "data",
      "taskNumVo"
    ],
    "properties": {
      "page": {
        "$ref": "koomap#/$defs/Page"
      },
      "data": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/SatelliteTask"
        }
      },
      "taskNumVo": {
        "oneOf": [
          {
            "$ref": "koomap#/$defs/SatelliteTaskCounts"
          },
          {
            "$ref": "koomap#/$defs/SatelliteTaskCountsList"
          }
        ]
      }
    }
  },
  "SatelliteTaskType": {
    "type": "string",
    "enum": [
      "ORSIP"
    ]
  },
  "ProductionLevel": {
    "type": "string",
    "enum": [
      "L2",
      "L3",
      "L4",
      "L5"
    ]
  },
  "ResultImageAliases": {
    "type": "object",
    "additionalProperties": {
      "type": "string"
    }
  },
  "ResultImageDescriptions": {
    "type": "object",
    "additionalProperties": {
      "type": [
        "string",
        "null"
      ]
    }
  },
  "CreateTaskRequest": {
    "type": "object",
    "required": [
      "task_name",
      "task_type",
      "workspace_id",
      "data_ids",
      "production_level",
      "data_alias",
      "coordination",
      "data_description",
      "csv_ids",
      "isClip",
      "isTile"
    ],
    "properties": {
      "task_name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 50,
        "pattern": "^[一-龥A-Za-z0-9_]+$"
      },
      "task_type": {
        "$ref": "koomap#/$defs/SatelliteTaskType"
      },
      "workspace_id": {
        "$ref": "koomap#/$defs/WorkspaceId"
      },
      "data_ids": {
        "type": "array",
        "minItems": 1,
        "uniqueItems": true,
        "items": {
          "type": "string"
        }
      },
      "shape_id": {
        "type": [
          "string",
          "null"
        ],
        "minLength": 32,
        "maxLength": 32
      },
      "production_level": {
        "$ref": "koomap#/$defs/ProductionLevel"
      },
      "task_description": {
        "type": "string",
        "minLength": 0,
        "maxLength": 255,
        "pattern": "^[一-龥A-Za-z0-9_]*$"
      },
      "data_alias": {
        "$ref": "koomap#/$defs/ResultImageAliases"
      },
      "coordination": {
        "type": "string"
      },
      "data_description": {
        "$ref": "koomap#/$defs/ResultImageDescriptions"
      },
      "csv_ids": {
        "type": "array",
        "uniqueItems": true,
        "items": {
          "type": "string"
        }
      },
      "isClip": {
        "type": "string",
        "enum": [
          "0",
          "1"
        ]
      },
      "isTile": {
        "type": "string",
        "enum": [
          "0",
          "1"
        ]
      }
    },
    "dependentSchemas": {
      "isClip": {
        "if": {
          "properties": {
            "isClip": {
              "const": "1"
            }
          }
        },
        "then": {
          "required": [
            "shape_id"
          ],
          "properties": {
            "shape_id": {
              "type": "string"
            },
            "production_level": {
              "const": "L5"
            }
          }
        }
      },
      "isTile": {
        "if": {
          "properties": {
            "isTile": {
              "const": "1"
            }
          }
        },
        "then": {
          "properties": {
            "production_level": {
              "const": "L5"
            }
          }
        }
      },
      "production_level": {
        "if": {
          "properties": {
            "production_level": {
              "const": "L3"
            }
          }
        },
        "then": {
          "properties": {
            "csv_ids": {
              "minItems": 1
            }
          }
        }
      }
    }
  },
  "SatelliteTaskId": {
    "type": "string"
  },
  "DeleteTaskRequest": {
    "type": "object",
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "$ref": "koomap#/$defs/SatelliteTaskId"
      }
    }
  },
  "SatelliteTaskOverview": {
    "type": "object",
    "required": [
      "total",
      "finished",
      "unfinished"
    ],
    "properties": {
      "total": {
        "type": "integer",
        "format": "int32"
      },
      "finished": {
        "type": "integer",
        "format": "int32"
      },
      "unfinished": {
        "type": "integer",
        "format": "int32"
      }
    }
  },
  "StartTaskRequest": {
    "type": "object",
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "$ref": "koomap#/$defs/SatelliteTaskId"
      }
    }
  },
  "StopTaskRequest": {
    "type": "object",
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "$ref": "koomap#/$defs/SatelliteTaskId"
      }
    }
  },
  "UpdateTaskArchivedStatusRequest": {
    "type": "object",
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "$ref": "koomap#/$defs/SatelliteTaskId"
      }
    }
  },
  "ValidateImageRequest": {
    "type": "object",
    "required": [
      "data_ids",
      "production_level",
      "task_name",
      "coordination"
    ],
    "properties": {
      "data_ids": {
        "type": "array",
        "minItems": 1,
        "uniqueItems": true,
        "items": {
          "type": "string"
        }
      },
      "production_level": {
        "$ref": "koomap#/$defs/ProductionLevel"
      },
      "task_name": {
        "type": "string"
      },
      "coordination": {
        "type": "string"
      }
    }
  },
  "CheckImageResult": {
    "type": "object",
    "required": [
      "name",
      "data_id",
      "error_message"
    ],
    "properties": {
      "name": {
        "type": [
          "string",
          "null"
        ]
      },
      "data_id": {
        "type": [
          "string",
          "null"
        ]
      },
      "error_message": {
        "type": [
          "string",
          "null"
        ]
      }
    }
  },
  "CheckImageResults": {
    "type": "array",
    "items": {
      "$ref": "koomap#/$defs/CheckImageResult"
    }
  },
  "ValidateImageRefusal": {
    "oneOf": [
      {
        "$ref": "koomap#/$defs/CheckImageResults"
      },
      {
        "$ref": "koomap#/$defs/ApiErrorBody"
      }
    ]
  },
  "SatelliteUsageType": {
    "type": "string",
    "enum": [
      "DATA",
      "TASK"
    ]
  },
  "SatelliteUsageUnitType": {
    "type": "string",
    "enum": [
      "VOLUME",
      "TIME"
    ]
  },
  "SatelliteUsage": {
    "type": "object",
    "required": [
      "usage_measure_name",
      "usage_unit_type",
      "usage_type",
      "domain_id",
      "usage_subtype",
      "usage",
      "capacity",
      "unit",
      "created_time",
      "update_time"
    ],
    "properties": {
      "usage_measure_name": {
        "type": "string",
        "minLength": 0,
        "maxLength": 50
      },
      "usage_unit_type": {
        "$ref": "koomap#/$defs/SatelliteUsageUnitType"
      },
      "usage_type": {
        "$ref": "koomap#/$defs/SatelliteUsageType"
      },
      "domain_id": {
        "$ref": "koomap#/$defs/AccountId"
      },
      "usage_subtype": {
        "type": [
          "string",
          "null"
        ],
        "minLength": 0,
        "maxLength": 20
      },
      "usage": {
        "type": "number",
        "format": "float"
      },
      "capacity": {
        "type": "number",
        "format": "float"
      },
      "unit": {
        "type": "string"
      },
      "created_time": {
        "type": "string",
        "format": "date-time",
        "minLength": 20,
        "maxLength": 20
      },
      "update_time": {
        "type": "string",
        "format": "date-time",
        "minLength": 20,
        "maxLength": 20
      }
    }
  },
  "SatelliteUsagePage": {
    "type": "object",
    "required": [
      "data",
      "page"
    ],
    "properties": {
      "data": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/SatelliteUsage"
        }
      },
      "page": {
        "$ref": "koomap#/$defs/Page"
      }
    }
  },
  "ListImageBaseInfoRequest": {
    "type": "object",
    "required": [
      "limit",
      "offset"
    ],
    "properties": {
      "image_name": {
        "type": "string",
        "minLength": 0,
        "maxLength": 100,
        "pattern": "^[一-龥A-Za-z0-9_.-]*$"
      },
      "image_date_from": {
        "$ref": "koomap#/$defs/UtcTime"
      },
      "image_date_to": {
        "$ref": "koomap#/$defs/UtcTime"
      },
      "image_status": {
        "type": "string",
        "pattern": "^[0-46-8](,[0-46-8])*$"
      },
      "raw_alias": {
        "type": "string",
        "minLength": 0,
        "maxLength": 100,
        "pattern": "^[一-龥A-Za-z0-9_.-]*$"
      },
      "image_alias": {
        "type": "string",
        "pattern": "^[一-龥A-Za-z0-9_.-]+(,[一-龥A-Za-z0-9_.-]+)*$"
      },
      "image_levels": {
        "type": "string",
        "pattern": "^(L1|L1A|L1B|L2|L3|L4|L5)(,(L1|L1A|L1B|L2|L3|L4|L5))*$"
      },
      "is_product": {
        "type": "string",
        "enum": [
          "0",
          "1"
        ]
      },
      "order": {
        "type": "string",
        "enum": [
          "1",
          "-1",
          "2",
          "-2",
          "3",
          "-3"
        ]
      },
      "description": {
        "type": "string",
        "maxLength": 255,
        "pattern": "^[一-龥A-Za-z0-9_-]*$"
      },
      "image_type": {
        "type": "string",
        "enum": [
          "0",
          "1"
        ]
      },
      "limit": {
        "type": "integer",
        "format": "int32",
        "minimum": 1,
        "maximum": 100
      },
      "offset": {
        "type": "integer",
        "format": "int32",
        "minimum": 0,
        "maximum": 2147483647
      }
    }
  },
  "SatelliteImageClipping": {
    "type": "integer",
    "format": "int32",
    "enum": [
      0,
      1
    ]
  },
  "SatelliteImageTiling": {
    "type": "integer",
    "format": "int32",
    "enum": [
      0,
      1
    ]
  },
  "SatelliteImageFormat": {
    "type": "integer",
    "format": "int32",
    "enum": [
      0,
      1
    ]
  },
  "SatelliteImage": {
    "type": "object",
    "required": [
      "image_name",
      "is_product",
      "image_level",
      "image_status",
      "image_date",
      "upload_date",
      "image_resolution",
      "image_description",
      "image_id",
      "image_type",
      "user_name",
      "image_alias",
      "product_clip",
      "product_tile",
      "is_cog"
    ],
    "properties": {
      "image_name": {
        "type": "string",
        "maxLength": 100
      },
      "is_product": {
        "type": "string",
        "enum": [
          "0",
          "1"
        ]
      },
      "image_level": {
        "type": "string",
        "minLength": 2,
        "maxLength": 3
      },
      "image_status": {
        "type": "string"
      },
      "image_date": {
        "type": "string",
        "format": "date-time",
        "minLength": 20,
        "maxLength": 20
      },
      "upload_date": {
        "type": "string",
        "format": "date-time",
        "minLength": 20,
        "maxLength": 20
      },
      "image_resolution": {
        "type": "string"
      },
      "image_description": {
        "type": [
          "string",
          "null"
        ],
        "minLength": 0,
        "maxLength": 255
      },
      "image_id": {
        "type": "string",
        "minLength": 32,
        "maxLength": 32
      },
      "image_type": {
        "type": "string",
        "enum": [
          "0",
          "1"
        ]
      },
      "user_name": {
        "type": "string"
      },
      "image_alias": {
        "type": [
          "string",
          "null"
        ],
        "minLength": 0,
        "maxLength": 255
      },
      "product_clip": {
        "$ref": "koomap#/$defs/SatelliteImageClipping"
      },
      "product_tile": {
        "$ref": "koomap#/$defs/SatelliteImageTiling"
      },
      "is_cog": {
        "$ref": "koomap#/$defs/SatelliteImageFormat"
      }
    }
  },
  "SatelliteImagePage": {
    "type": "object",
    "required": [
      "data_info"
    ],
    "properties": {
      "data_info": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/SatelliteImage"
        }
      },
      "page": {
        "$ref": "koomap#/$defs/Page"
      }
    }
  },
  "Real3DTaskType": {
    "type": "string",
    "enum": [
      "REAL3D-CTRL",
      "REAL3D-UNCTRL"
    ]
  },
  "Real3DModelingType": {
    "type": "string",
    "enum": [
      "Mesh",
      "Nerf"
    ]
  },
  "Real3DTaskStatus": {
    "type": "string",
    "enum": [
      "INIT",
      "PENDING",
      "STARTING",
      "START_FAILED",
      "RUNNING",
      "SUCCESS",
      "FAILED",
      "STOPPING",
      "STOP_SUCCESS",
      "ARCHIVED",
      "BUNDLE_SUCCESS"
    ]
  },
  "TriangulationAccuracy": {
    "type": "string",
    "enum": [
      "Highest",
      "High",
      "Medium",
      "Low",
      "Lowest"
    ]
  },
  "ModelingParams": {
    "type": "object",
    "required": [
      "accuracy",
      "key_point_limit",
      "tie_point_limit",
      "mesh_accuracy"
    ],
    "properties": {
      "accuracy": {
        "$ref": "koomap#/$defs/TriangulationAccuracy"
      },
      "key_point_limit": {
        "oneOf": [
          {
            "type": "string",
            "pattern": "^([1-9][0-9]{3,5}|1000000)$"
          },
          {
            "type": "integer",
            "format": "int32",
            "minimum": 1000,
            "maximum": 1000000
          }
        ]
      },
      "tie_point_limit": {
        "oneOf": [
          {
            "type": "string",
            "pattern": "^([1-9][0-9]{2,4}|100000)$"
          },
          {
            "type": "integer",
            "format": "int32",
            "minimum": 100,
            "maximum": 100000
          }
        ]
      },
      "mesh_accuracy": {
        "oneOf": [
          {
            "type": "string",
            "enum": [
              "0",
              "1",
              "2"
            ]
          },
          {
            "type": "integer",
            "format": "int32",
            "enum": [
              0,
              1,
              2
            ]
          }
        ]
      }
    }
  },
  "Real3DTask": {
    "type": "object",
    "required": [
      "task_id",
      "task_name",
      "task_type",
      "workspace_id",
      "modeling_params",
      "coordinate_sys",
      "has_marker",
      "folder_code",
      "create_time",
      "update_time",
      "tenant_domain_id",
      "creator",
      "latest_operator",
      "task_status",
      "complete_stage",
      "total_stage",
      "task_progress",
      "exec_start_time",
      "exec_stop_time",
      "fail_message",
      "AT_progress"
    ],
    "properties": {
      "task_id": {
        "type": "string"
      },
      "task_name": {
        "type": "string"
      },
      "task_type": {
        "oneOf": [
          {
            "$ref": "koomap#/$defs/Real3DTaskType"
          },
          {
            "type": "null"
          }
        ]
      },
      "modeling_type": {
        "oneOf": [
          {
            "$ref": "koomap#/$defs/Real3DModelingType"
          },
          {
            "type": "null"
          }
        ]
      },
      "task_description": {
        "type": [
          "string",
          "null"
        ]
      },
      "workspace_id": {
        "$ref": "koomap#/$defs/WorkspaceId"
      },
      "modeling_params": {
        "$ref": "koomap#/$defs/ModelingParams"
      },
      "coordinate_sys": {
        "type": "string"
      },
      "has_marker": {
        "type": "boolean"
      },
      "folder_code": {
        "type": [
          "string",
          "null"
        ]
      },
      "create_time": {
        "type": "string",
        "format": "date-time"
      },
      "update_time": {
        "type": "string",
        "format": "date-time"
      },
      "tenant_domain_id": {
        "$ref": "koomap#/$defs/AccountId"
      },
      "creator": {
        "type": "string"
      },
      "latest_operator": {
        "type": "string"
      },
      "task_status": {
        "$ref": "koomap#/$defs/Real3DTaskStatus"
      },
      "complete_stage": {
        "type": [
          "integer",
          "null"
        ],
        "format": "int32"
      },
      "total_stage": {
        "type": [
          "integer",
          "null"
        ],
        "format": "int32"
      },
      "task_progress": {
        "type": [
          "string",
          "null"
        ],
        "pattern": "^(0\\.[0-9]{2}|1\\.00)$"
      },
      "exec_start_time": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time"
      },
      "exec_stop_time": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time"
      },
      "fail_message": {
        "type": [
          "string",
          "null"
        ]
      },
      "AT_progress": {
        "type": [
          "string",
          "null"
        ],
        "pattern": "^(0(\\.[0-9]+)?|1(\\.0+)?)$"
      }
    }
  },
  "Real3DTaskPage": {
    "type": "object",
    "required": [
      "tasks",
      "page"
    ],
    "properties": {
      "tasks": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/Real3DTask"
        }
      },
      "page": {
        "$ref": "koomap#/$defs/Page"
      }
    }
  },
  "Real3DTaskName": {
    "type": "string",
    "minLength": 1,
    "maxLength": 50,
    "pattern": "^[一-龥A-Za-z0-9_]+$"
  },
  "Real3DTaskDescription": {
    "type": "string",
    "maxLength": 255,
    "pattern": "^[一-龥A-Za-z0-9_]*$"
  },
  "CreateReal3DTaskRequest": {
    "type": "object",
    "required": [
      "task_name"
    ],
    "properties": {
      "task_name": {
        "$ref": "koomap#/$defs/Real3DTaskName"
      },
      "task_description": {
        "$ref": "koomap#/$defs/Real3DTaskDescription"
      },
      "task_type": {
        "$ref": "koomap#/$defs/Real3DTaskType"
      },
      "modeling_type": {
        "$ref": "koomap#/$defs/Real3DModelingType"
      },
      "modeling_params": {
        "oneOf": [
          {
            "$ref": "koomap#/$defs/ModelingParams"
          },
          {
            "type": "null"
          }
        ]
      },
      "folder_code": {
        "type": "string"
      },
      "coordinate_sys": {
        "oneOf": [
          {
            "type": "string",
            "enum": [
              "WGS84-UTM"
            ]
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "Real3DTaskOverview": {
    "type": "object",
    "required": [
      "workspace_id",
      "total_count",
      "running_count",
      "success_count",
      "failed_count",
      "archived_count"
    ],
    "properties": {
      "workspace_id": {
        "$ref": "koomap#/$defs/WorkspaceId"
      },
      "total_count": {
        "type": "integer",
        "format": "int32"
      },
      "running_count": {
        "type": "integer",
        "format": "int32"
      },
      "success_count": {
        "type": "integer",
        "format": "int32"
      },
      "failed_count": {
        "type": "integer",
        "format": "int32"
      },
      "archived_count": {
        "type": "integer",
        "format": "int32"
      }
    }
  },
  "UpdateReal3DTaskRequest": {
    "type": "object",
    "minProperties": 1,
    "properties": {
      "task_name": {
        "$ref": "koomap#/$defs/Real3DTaskName"
      },
      "task_type": {
        "$ref": "koomap#/$defs/Real3DTaskType"
      },
      "modeling_type": {
        "$ref": "koomap#/$defs/Real3DModelingType"
      },
      "task_description": {
        "$ref": "koomap#/$defs/Real3DTaskDescription"
      },
      "folder_code": {
        "type": "string"
      },
      "modeling_params": {
        "$ref": "koomap#/$defs/ModelingParams"
      },
      "coordinate_sys": {
        "type": "string",
        "enum": [
          "WGS84-UTM"
        ]
      }
    }
  },
  "StartReal3DTaskRequest": {
    "type": "object",
    "properties": {
      "run_AT_only": {
        "type": "boolean"
      }
    }
  },
  "UpdateReal3DTaskArchivedStatusRequest": {
    "type": "object",
    "required": [
      "archive"
    ],
    "properties": {
      "archive": {
        "type": "boolean"
      }
    }
  },
  "Real3DSubTaskStatus": {
    "type": "string",
    "enum": [
      "INIT",
      "UPLOADING",
      "UPLOAD_SUCCESS",
      "UPLOAD_FAILED",
      "PENDING",
      "STARTING",
      "START_FAILED",
      "RUNNING",
      "SUCCESS",
      "FAILED",
      "STOPPING",
      "STOP_SUCCESS"
    ]
  },
  "Real3DSubTask": {
    "type": "object",
    "required": [
      "subtask_id",
      "task_id",
      "subtask_name",
      "task_name",
      "workspace_id",
      "modeling_params",
      "subtask_status",
      "model_path",
      "refine_product_id",
      "create_time",
      "update_time",
      "tenant_domain_id",
      "creator",
      "latest_operator",
      "subtask_progress",
      "exec_start_time",
      "exec_stop_time",
      "fail_message"
    ],
    "properties": {
      "subtask_id": {
        "type": "string"
      },
      "task_id": {
        "type": "string"
      },
      "subtask_name": {
        "type": "string"
      },
      "task_name": {
        "type": "string"
      },
      "workspace_id": {
        "$ref": "koomap#/$defs/WorkspaceId"
      },
      "modeling_params": {
        "$ref": "koomap#/$defs/ModelingParams"
      },
      "subtask_status": {
        "$ref": "koomap#/$defs/Real3DSubTaskStatus"
      },
      "model_path": {
        "type": "string"
      },
      "refine_product_id": {
        "type": "string"
      },
      "create_time": {
        "type": "string",
        "format": "date-time"
      },
      "update_time": {
        "type": "string",
        "format": "date-time"
      },
      "tenant_domain_id": {
        "$ref": "koomap#/$defs/AccountId"
      },
      "creator": {
        "type": "string"
      },
      "latest_operator": {
        "type": "string"
      },
      "subtask_progress": {
        "type": [
          "string",
          "null"
        ],
        "pattern": "^(0\\.[0-9]{2}|1\\.00)$"
      },
      "exec_start_time": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time"
      },
      "exec_stop_time": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time"
      },
      "fail_message": {
        "type": [
          "string",
          "null"
        ]
      }
    }
  },
  "Real3DSubTaskPage": {
    "type": "object",
    "required": [
      "subtasks",
      "page"
    ],
    "properties": {
      "subtasks": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/Real3DSubTask"
        }
      },
      "page": {
        "$ref": "koomap#/$defs/Page"
      }
    }
  },
  "CreateReal3DSubTaskRequest": {
    "type": "object",
    "required": [
      "subtask_name"
    ],
    "properties": {
      "subtask_name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 50,
        "pattern": "^[一-龥A-Za-z0-9_]+$"
      }
    }
  },
  "Real3DUsageType": {
    "type": "string",
    "enum": [
      "DATA",
      "REAL3D"
    ]
  },
  "Real3DUsageSubtype": {
    "type": "string",
    "enum": [
      "REAL3D_BASIC",
      "REAL3D_PRO"
    ]
  },
  "Real3DUsageUnitType": {
    "type": "string",
    "enum": [
      "VOLUME",
      "NUMBER",
      "COUNT"
    ]
  },
  "Real3DUsage": {
    "type": "object",
    "required": [
      "usage_measure_name",
      "usage_type",
      "domain_id",
      "usage",
      "capacity",
      "usage_unit_type",
      "unit",
      "created_time",
      "update_time"
    ],
    "properties": {
      "usage_measure_name": {
        "type": "string"
      },
      "usage_type": {
        "$ref": "koomap#/$defs/Real3DUsageType"
      },
      "domain_id": {
        "$ref": "koomap#/$defs/AccountId"
      },
      "usage_subtype": {
        "oneOf": [
          {
            "$ref": "koomap#/$defs/Real3DUsageSubtype"
          },
          {
            "type": "null"
          }
        ]
      },
      "usage": {
        "type": "number",
        "format": "float"
      },
      "capacity": {
        "type": "number",
        "format": "float"
      },
      "usage_unit_type": {
        "$ref": "koomap#/$defs/Real3DUsageUnitType"
      },
      "unit": {
        "type": "string"
      },
      "created_time": {
        "type": "string",
        "format": "date-time"
      },
      "update_time": {
        "type": "string",
        "format": "date-time"
      }
    }
  },
  "Real3DUsageList": {
    "type": "object",
    "required": [
      "data"
    ],
    "properties": {
      "data": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/Real3DUsage"
        }
      }
    }
  },
  "ControlPointAccuracy": {
    "type": "string",
    "pattern": "^([1-9][0-9]?(\\.[0-9]+)?|0\\.0*[1-9][0-9]*)$"
  },
  "AddSpurPointRequest": {
    "type": "object",
    "required": [
      "imageCode",
      "taskId",
      "pointWidth",
      "pointHeight",
      "longitude",
      "latitude",
      "height",
      "accuracy"
    ],
    "properties": {
      "imageCode": {
        "type": "string"
      },
      "taskId": {
        "type": "string"
      },
      "pointWidth": {
        "type": "string",
        "pattern": "^[0-9]+(\\.[0-9]+)?$"
      },
      "pointHeight": {
        "type": "string",
        "pattern": "^[0-9]+(\\.[0-9]+)?$"
      },
      "longitude": {
        "type": "string",
        "pattern": "^-?([0-9]{1,7}(\\.[0-9]+)?|10000000(\\.0+)?)$"
      },
      "latitude": {
        "type": "string",
        "pattern": "^-?([0-9]{1,7}(\\.[0-9]+)?|10000000(\\.0+)?)$"
      },
      "height": {
        "type": "string",
        "pattern": "^-?([0-9]{1,7}(\\.[0-9]+)?|10000000(\\.0+)?)$"
      },
      "accuracy": {
        "$ref": "koomap#/$defs/ControlPointAccuracy"
      }
    }
  },
  "SpurPoint": {
    "type": "object",
    "required": [
      "imageCode",
      "id",
      "taskId",
      "pointWidth",
      "pointHeight",
      "longitude",
      "latitude",
      "height",
      "accuracy"
    ],
    "properties": {
      "imageCode": {
        "type": "string"
      },
      "id": {
        "type": "string"
      },
      "taskId": {
        "type": "string"
      },
      "pointWidth": {
        "type": "string"
      },
      "pointHeight": {
        "type": "string"
      },
      "longitude": {
        "type": "string"
      },
      "latitude": {
        "type": "string"
      },
      "height": {
        "type": "string"
      },
      "accuracy": {
        "type": "string"
      }
    }
  },
  "DeleteSpurPointRequest": {
    "type": "object",
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string"
      }
    }
  },
  "ListSpurPointsRequest": {
    "type": "object",
    "required": [
      "imageCode",
      "taskId"
    ],
    "properties": {
      "imageCode": {
        "type": "string"
      },
      "taskId": {
        "type": "string"
      },
      "offset": {
        "type": "integer",
        "format": "int32",
        "minimum": 0,
        "maximum": 2147483647
      },
      "limit": {
        "type": "integer",
        "format": "int32",
        "minimum": 1,
        "maximum": 100
      }
    }
  },
  "SpurPointPage": {
    "type": "object",
    "required": [
      "spurInfos",
      "page"
    ],
    "properties": {
      "spurInfos": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/SpurPoint"
        }
      },
      "page": {
        "$ref": "koomap#/$defs/Page"
      }
    }
  },
  "ShowSpurCountRequest": {
    "type": "object",
    "required": [
      "taskId",
      "longitude",
      "latitude",
      "height",
      "accuracy"
    ],
    "properties": {
      "taskId": {
        "type": "string"
      },
      "longitude": {
        "type": "string",
        "pattern": "^-?[0-9]+(\\.[0-9]+)?$"
      },
      "latitude": {
        "type": "string",
        "pattern": "^-?[0-9]+(\\.[0-9]+)?$"
      },
      "height": {
        "type": "string",
        "pattern": "^-?[0-9]+(\\.[0-9]+)?$"
      },
      "accuracy": {
        "$ref": "koomap#/$defs/ControlPointAccuracy"
      }
    }
  },
  "SpurCount": {
    "type": "object",
    "required": [
      "count"
    ],
    "properties": {
      "count": {
        "type": "integer",
        "format": "int32"
      }
    }
  },
  "FolderQueryCondition": {
    "type": "object",
    "properties": {
      "folder_name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100,
        "pattern": "^[一-龥A-Za-z0-9_.-]+$"
      },
      "folder_alias": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100,
        "pattern": "^[一-龥A-Za-z0-9_.-]+$"
      },
      "folder_desc": {
        "type": "string",
        "maxLength": 255,
        "pattern": "^[一-龥A-Za-z0-9_.-]*$"
      },
      "from": {
        "$ref": "koomap#/$defs/UtcTime"
      },
      "to": {
        "$ref": "koomap#/$defs/UtcTime"
      },
      "status": {
        "type": "string",
        "enum": [
          "0",
          "1",
          "2"
        ]
      },
      "order": {
        "type": "string",
        "enum": [
          "1",
          "-1",
          "2",
          "-2",
          "3",
          "-3"
        ]
      }
    }
  },
  "ListFolderRequest": {
    "type": "object",
    "required": [
      "offset",
      "limit"
    ],
    "properties": {
      "offset": {
        "type": "integer",
        "format": "int32",
        "minimum": 0,
        "maximum": 2147483647
      },
      "limit": {
        "type": "integer",
        "format": "int32",
        "minimum": 1,
        "maximum": 100
      },
      "condition": {
        "$ref": "koomap#/$defs/FolderQueryCondition"
      }
    }
  },
  "FolderStatus": {
    "type": "integer",
    "format": "int32",
    "enum": [
      0,
      1,
      2
    ]
  },
  "ObliqueFolder": {
    "type": "object",
    "required": [
      "folder_code",
      "folder_name",
      "folder_alias",
      "folder_desc",
      "obs_endpoint",
      "obs_path",
      "create_time",
      "status"
    ],
    "properties": {
      "folder_code": {
        "type": "string"
      },
      "folder_name": {
        "type": "string"
      },
      "folder_alias": {
        "type": "string"
      },
      "folder_desc": {
        "type": "string"
      },
      "obs_endpoint": {
        "type": "string"
      },
      "obs_path": {
        "type": "string"
      },
      "create_time": {
        "type": "string"
      },
      "status": {
        "$ref": "koomap#/$defs/FolderStatus"
      }
    }
  },
  "ObliqueFolderPage": {
    "type": "object",
    "required": [
      "folders",
      "page"
    ],
    "properties": {
      "folders": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/ObliqueFolder"
        }
      },
      "page": {
        "$ref": "koomap#/$defs/Page"
      }
    }
  },
  "Real3DProductStatus": {
    "type": "string",
    "enum": [
      "preparing",
      "available",
      "deleting"
    ]
  },
  "JsonText": {
    "type": "string"
  },
  "JsonObject": {
    "type": "object",
    "additionalProperties": true
  },
  "Real3DTaskParams": {
    "oneOf": [
      {
        "$ref": "koomap#/$defs/JsonText"
      },
      {
        "$ref": "koomap#/$defs/JsonObject"
      }
    ]
  },
  "Real3DProductTask": {
    "type": "object",
    "required": [
      "task_id",
      "task_name",
      "task_params",
      "task_exec_start_time",
      "task_exec_end_time"
    ],
    "properties": {
      "task_id": {
        "type": "string"
      },
      "task_name": {
        "type": "string"
      },
      "task_params": {
        "$ref": "koomap#/$defs/Real3DTaskParams"
      },
      "task_exec_start_time": {
        "type": "string",
        "format": "date-time"
      },
      "task_exec_end_time": {
        "type": "string",
        "format": "date-time"
      }
    }
  },
  "Real3DProductDetail": {
    "type": "object",
    "required": [
      "type",
      "storage_size_byte",
      "files"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "mesh_osgb",
          "mesh_obj",
          "nerf_osgb",
          "nerf_obj",
          "metadata"
        ]
      },
      "storage_size_byte": {
        "type": "number",
        "format": "double"
      },
      "files": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    }
  },
  "Real3DProduct": {
    "type": "object",
    "required": [
      "id",
      "name",
      "status",
      "folder_code",
      "task_info",
      "product_details",
      "storage_size_byte",
      "create_time",
      "update_time",
      "tenant_domain_id"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "status": {
        "$ref": "koomap#/$defs/Real3DProductStatus"
      },
      "folder_code": {
        "type": "string"
      },
      "folder_info": {
        "type": "string"
      },
      "task_info": {
        "oneOf": [
          {
            "$ref": "koomap#/$defs/Real3DProductTask"
          },
          {
            "$ref": "koomap#/$defs/JsonText"
          }
        ]
      },
      "product_details": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/Real3DProductDetail"
        }
      },
      "storage_size_byte": {
        "type": [
          "number",
          "null"
        ],
        "format": "double"
      },
      "create_time": {
        "type": "string",
        "format": "date-time"
      },
      "update_time": {
        "type": "string",
        "format": "date-time"
      },
      "tenant_domain_id": {
        "$ref": "koomap#/$defs/AccountId"
      }
    }
  },
  "Real3DProductPage": {
    "type": "object",
    "required": [
      "products",
      "page"
    ],
    "properties": {
      "products": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/Real3DProduct"
        }
      },
      "page": {
        "$ref": "koomap#/$defs/Page"
      }
    }
  },
  "Real3DRefineProductOrder": {
    "type": "string",
    "enum": [
      "task_name_asc",
      "task_name_desc",
      "subtask_name_asc",
      "subtask_name_desc"
    ]
  },
  "Real3DRefineProductSubTask": {
    "type": "object",
    "properties": {
      "subtask_name": {
        "type": "string"
      },
      "subtask_id": {
        "type": "string"
      },
      "create_time": {
        "type": "string",
        "format": "date-time"
      },
      "completed_time": {
        "type": "string",
        "format": "date-time"
      }
    }
  },
  "Real3DRefineProductTask": {
    "type": "object",
    "properties": {
      "task_id": {
        "type": "string"
      },
      "task_name": {
        "type": "string"
      },
      "workspace_id": {
        "$ref": "koomap#/$defs/WorkspaceId"
      },
      "task_params": {
        "$ref": "koomap#/$defs/Real3DTaskParams"
      },
      "task_exec_start_time": {
        "type": "string",
        "format": "date-time"
      },
      "task_exec_end_time": {
        "type": "string",
        "format": "date-time"
      }
    }
  },
  "Real3DRefineProductDetail": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "nerf_osgb"
        ]
      },
      "storage_size_byte": {
        "type": "number",
        "format": "double"
      },
      "files": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    }
  },
  "Real3DRefineProduct": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "status": {
        "$ref": "koomap#/$defs/Real3DProductStatus"
      },
      "subtask_info": {
        "oneOf": [
          {
            "$ref": "koomap#/$defs/Real3DRefineProductSubTask"
          },
          {
            "$ref": "koomap#/$defs/JsonText"
          }
        ]
      },
      "task_info": {
        "oneOf": [
          {
            "$ref": "koomap#/$defs/Real3DRefineProductTask"
          },
          {
            "$ref": "koomap#/$defs/JsonText"
          }
        ]
      },
      "product_details": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/Real3DRefineProductDetail"
        }
      },
      "storage_size_byte": {
        "type": [
          "number",
          "null"
        ],
        "format": "double"
      },
      "create_time": {
        "type": "string",
        "format": "date-time"
      },
      "update_time": {
        "type": "string",
        "format": "date-time"
      },
      "tenant_domain_id": {
        "$ref": "koomap#/$defs/AccountId"
      }
    }
  },
  "Real3DRefineProductPage": {
    "type": "object",
    "properties": {
      "refine_products": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/Real3DRefineProduct"
        }
      },
      "page": {
        "$ref": "koomap#/$defs/Page"
      }
    }
  },
  "VpsServiceMode": {
    "type": "string",
    "enum": [
      "FullMode"
    ]
  },
  "VpsMethod": {
    "type": "string",
    "enum": [
      "GVPS"
    ]
  },
  "VpsDevice": {
    "type": "integer",
    "format": "int32",
    "enum": [
      0,
      1,
      2,
      3,
      4
    ]
  },
  "VpsUser": {
    "type": "object",
    "required": [
      "image"
    ],
    "properties": {
      "vpsMode": {
        "$ref": "koomap#/$defs/VpsServiceMode"
      },
      "vpsType": {
        "$ref": "koomap#/$defs/VpsMethod"
      },
      "requestType": {
        "$ref": "koomap#/$defs/VpsDevice"
      },
      "image": {
        "type": "string"
      }
    }
  },
  "VpsCamera": {
    "type": "object",
    "required": [
      "fx",
      "fy",
      "cx",
      "cy"
    ],
    "properties": {
      "fx": {
        "type": "number",
        "format": "float"
      },
      "fy": {
        "type": "number",
        "format": "float"
      },
      "cx": {
        "type": "integer",
        "format": "int32"
      },
      "cy": {
        "type": "integer",
        "format": "int32"
      }
    }
  },
  "VpsImu": {
    "type": "object",
    "required": [
      "accuracy",
      "azimuth",
      "roll",
      "pitch",
      "qx",
      "qy",
      "qz",
      "qw"
    ],
    "properties": {
      "accuracy": {
        "type": "number",
        "format": "double"
      },
      "azimuth": {
        "type": "number",
        "format": "double"
      },
      "roll": {
        "type": "number",
        "format": "double"
      },
      "pitch": {
        "type": "number",
        "format": "double"
      },
      "qx": {
        "type": "number",
        "format": "double"
      },
      "qy": {
        "type": "number",
        "format": "double"
      },
      "qz": {
        "type": "number",
        "format": "double"
      },
      "qw": {
        "type": "number",
        "format": "double"
      }
    }
  },
  "VpsGps": {
    "type": "object",
    "required": [
      "longitude",
      "latitude",
      "accuracy"
    ],
    "properties": {
      "longitude": {
        "type": "number",
        "format": "double"
      },
      "latitude": {
        "type": "number",
        "format": "double"
      },
      "accuracy": {
        "type": "number",
        "format": "float"
      }
    }
  },
  "VpsSlam": {
    "type": "object",
    "required": [
      "x",
      "y",
      "z",
      "qx",
      "qy",
      "qz",
      "qw"
    ],
    "properties": {
      "x": {
        "type": "number",
        "format": "double"
      },
      "y": {
        "type": "number",
        "format": "double"
      },
      "z": {
        "type": "number",
        "format": "double"
      },
      "qx": {
        "type": "number",
        "format": "double"
      },
      "qy": {
        "type": "number",
        "format": "double"
      },
      "qz": {
        "type": "number",
        "format": "double"
      },
      "qw": {
        "type": "number",
        "format": "double"
      }
    }
  },
  "VpsPayload": {
    "type": "object",
    "required": [
      "user",
      "camera",
      "imu",
      "gps",
      "slam"
    ],
    "properties": {
      "user": {
        "$ref": "koomap#/$defs/VpsUser"
      },
      "camera": {
        "$ref": "koomap#/$defs/VpsCamera"
      },
      "imu": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/VpsImu"
        }
      },
      "gps": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/VpsGps"
        }
      },
      "slam": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/VpsSlam"
        }
      }
    }
  },
  "StartVpsRequest": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "koomap#/$defs/VpsPayload"
      }
    }
  },
  "VpsPose": {
    "type": "object",
    "properties": {
      "r": {
        "type": "array",
        "items": {
          "type": "number",
          "format": "double"
        }
      },
      "t": {
        "type": "array",
        "items": {
          "type": "number",
          "format": "double"
        }
      },
      "confidence": {
        "type": "number",
        "format": "double"
      },
      "K": {
        "type": "array",
        "items": {
          "type": "number",
          "format": "double"
        }
      }
    }
  },
  "VpsAdvisedMode": {
    "type": "integer",
    "format": "int32",
    "enum": [
      0,
      1
    ]
  },
  "VpsProcessMode": {
    "type": "string",
    "enum": [
      "gvps",
      "lodvps"
    ]
  },
  "VpsStatus": {
    "type": "string",
    "enum": [
      "succeeded",
      "failed"
    ]
  },
  "VpsResult": {
    "type": "object",
    "properties": {
      "utmcode": {
        "type": "string"
      },
      "isCalibrationSucc": {
        "type": "boolean"
      },
      "cacheData": {
        "type": "string"
      },
      "pose": {
        "$ref": "koomap#/$defs/VpsPose"
      },
      "requestId": {
        "type": "string"
      },
      "couplingTime": {
        "type": "integer",
        "format": "int32"
      },
      "vpsMode": {
        "$ref": "koomap#/$defs/VpsAdvisedMode"
      },
      "processMode": {
        "$ref": "koomap#/$defs/VpsProcessMode"
      },
      "vpsFloor": {
        "type": "integer",
        "format": "int32"
      },
      "VpsCode": {
        "type": "integer",
        "format": "int32"
      },
      "retry": {
        "type": "integer",
        "format": "int32"
      },
      "status": {
        "$ref": "koomap#/$defs/VpsStatus"
      }
    }
  },
  "NaviPoint": {
    "type": "object",
    "required": [
      "x",
      "y",
      "z"
    ],
    "properties": {
      "x": {
        "type": "string"
      },
      "y": {
        "type": "string"
      },
      "z": {
        "type": "string"
      }
    }
  },
  "NaviPayload": {
    "type": "object",
    "required": [
      "from",
      "to",
      "utm"
    ],
    "properties": {
      "from": {
        "$ref": "koomap#/$defs/NaviPoint"
      },
      "to": {
        "$ref": "koomap#/$defs/NaviPoint"
      },
      "utm": {
        "type": "string"
      }
    }
  },
  "StartNaviRequest": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "koomap#/$defs/NaviPayload"
      }
    }
  },
  "NaviInstruction": {
    "type": "integer",
    "format": "int32",
    "enum": [
      0,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12
    ]
  },
  "NaviStep": {
    "type": "object",
    "properties": {
      "linkID": {
        "type": "string"
      },
      "x": {
        "type": "number",
        "format": "double"
      },
      "y": {
        "type": "number",
        "format": "double"
      },
      "z": {
        "type": "number",
        "format": "double"
      },
      "floor": {
        "type": "string"
      },
      "building": {
        "type": "string"
      },
      "status": {
        "$ref": "koomap#/$defs/NaviInstruction"
      }
    }
  },
  "NaviResult": {
    "type": "object",
    "properties": {
      "result": {
        "type": "integer",
        "format": "int32"
      },
      "path": {
        "type": "array",
        "items": {
          "$ref": "koomap#/$defs/NaviStep"
        }
      }
    }
  }
}

/** For each operation, the schemas of the parts of its request, and of its responses by status. */
export const validation = {
  "keystoneCreateUserTokenByPassword": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/KeystoneCreateUserTokenByPasswordRequest"
      }
    },
    "answers": {
      "201": {
        "$ref": "koomap#/$defs/IamTokenResult"
      }
    }
  },
  "listCommonWorkspace": {
    "request": {
      "query": {
        "type": "object",
        "properties": {
          "offset": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "maximum": 2147483647
          },
          "limit": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 100
          },
          "workspace_ids": {
            "type": "array",
            "items": {
              "$ref": "koomap#/$defs/WorkspaceId"
            }
          },
          "workspace_name": {
            "type": "string"
          },
          "star": {
            "type": "boolean"
          },
          "create_time_from": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "create_time_to": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "update_time_from": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "update_time_to": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "order_by": {
            "$ref": "koomap#/$defs/WorkspaceOrder"
          }
        },
        "required": []
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/WorkspacePage"
      }
    }
  },
  "createCommonWorkspace": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/CreateCommonWorkspaceRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Workspace"
      }
    }
  },
  "updateCommonWorkspace": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/UpdateCommonWorkspaceRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Workspace"
      }
    }
  },
  "deleteCommonWorkspace": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/EmptyObject"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "listTaskInfo": {
    "request": {
      "query": {
        "type": "object",
        "properties": {
          "task_name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 50
          },
          "workspace_id": {
            "type": "string",
            "minLength": 32,
            "maxLength": 32
          },
          "task_status": {
            "type": "array",
            "items": {
              "$ref": "koomap#/$defs/SatelliteTaskStatus"
            }
          },
          "create_time_start": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "create_time_end": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "offset": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "maximum": 2147483647
          },
          "limit": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 100
          }
        },
        "required": [
          "workspace_id",
          "offset",
          "limit"
        ]
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/SatelliteTaskPage"
      }
    }
  },
  "createTask": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/CreateTaskRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/SatelliteTask"
      }
    }
  },
  "deleteTask": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/DeleteTaskRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "showTaskOverview": {
    "request": {
      "query": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "minLength": 32,
            "maxLength": 32
          }
        },
        "required": [
          "workspace_id"
        ]
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/SatelliteTaskOverview"
      }
    }
  },
  "startTask": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/StartTaskRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "stopTask": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/StopTaskRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "updateTaskArchivedStatus": {
    "request": {
      "query": {
        "type": "object",
        "properties": {
          "archived": {
            "type": "boolean"
          }
        },
        "required": [
          "archived"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/UpdateTaskArchivedStatusRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "validateImage": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/ValidateImageRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/CheckImageResults"
      }
    }
  },
  "listUsageInfo": {
    "request": {
      "query": {
        "type": "object",
        "properties": {
          "usage_type": {
            "$ref": "koomap#/$defs/SatelliteUsageType"
          },
          "limit": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 100
          },
          "offset": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "maximum": 2147483647
          }
        },
        "required": [
          "usage_type"
        ]
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/SatelliteUsagePage"
      }
    }
  },
  "listImageBaseInfo": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/ListImageBaseInfoRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/SatelliteImagePage"
      }
    }
  },
  "listTasksInWorkspace": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "query": {
        "type": "object",
        "properties": {
          "offset": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "maximum": 2147483647
          },
          "limit": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 100
          },
          "task_name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 50,
            "pattern": "^[一-龥A-Za-z0-9_]+$"
          },
          "task_type": {
            "type": "array",
            "items": {
              "$ref": "koomap#/$defs/Real3DTaskType"
            }
          },
          "modeling_type": {
            "$ref": "koomap#/$defs/Real3DModelingType"
          },
          "create_time_from": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "create_time_to": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "update_time_from": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "update_time_to": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "task_ids": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "task_status": {
            "type": "array",
            "items": {
              "$ref": "koomap#/$defs/Real3DTaskStatus"
            }
          }
        },
        "required": []
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DTaskPage"
      }
    }
  },
  "createReal3DTask": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/CreateReal3DTaskRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DTask"
      }
    }
  },
  "showTaskOverviewInWorkspace": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          }
        },
        "required": [
          "workspace_id"
        ]
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DTaskOverview"
      }
    }
  },
  "updateReal3DTask": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          },
          "task_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "task_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/UpdateReal3DTaskRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DTask"
      }
    }
  },
  "deleteReal3DTask": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          },
          "task_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "task_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/EmptyObject"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "startReal3DTask": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          },
          "task_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "task_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/StartReal3DTaskRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DTask"
      }
    }
  },
  "stopReal3DTask": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          },
          "task_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "task_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/EmptyObject"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "updateReal3DTaskArchivedStatus": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          },
          "task_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "task_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/UpdateReal3DTaskArchivedStatusRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DTask"
      }
    }
  },
  "listReal3DSubTasks": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          },
          "task_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "task_id"
        ]
      },
      "query": {
        "type": "object",
        "properties": {
          "offset": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "maximum": 2147483647
          },
          "limit": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 100
          },
          "subtask_id": {
            "type": "string"
          },
          "subtask_name": {
            "type": "string"
          },
          "subtask_status": {
            "type": "array",
            "items": {
              "$ref": "koomap#/$defs/Real3DSubTaskStatus"
            }
          },
          "create_time_from": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "create_time_to": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "update_time_from": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "update_time_to": {
            "$ref": "koomap#/$defs/UtcTime"
          }
        },
        "required": []
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DSubTaskPage"
      }
    }
  },
  "createReal3DSubTask": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          },
          "task_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "task_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/CreateReal3DSubTaskRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DSubTask"
      }
    }
  },
  "deleteReal3DSubTask": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          },
          "task_id": {
            "type": "string"
          },
          "subtask_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "task_id",
          "subtask_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/EmptyObject"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "startReal3DSubTask": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          },
          "task_id": {
            "type": "string"
          },
          "subtask_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "task_id",
          "subtask_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/EmptyObject"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DSubTask"
      }
    }
  },
  "stopReal3DSubTask": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "$ref": "koomap#/$defs/WorkspaceId"
          },
          "task_id": {
            "type": "string"
          },
          "subtask_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "task_id",
          "subtask_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/EmptyObject"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "showReal3DUsage": {
    "request": {
      "query": {
        "type": "object",
        "properties": {
          "usage_type": {
            "$ref": "koomap#/$defs/Real3DUsageType"
          }
        },
        "required": [
          "usage_type"
        ]
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DUsageList"
      }
    }
  },
  "addSpurPoint": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/AddSpurPointRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/SpurPoint"
      }
    }
  },
  "deleteSpurPoint": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/DeleteSpurPointRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "listSpurPoints": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/ListSpurPointsRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/SpurPointPage"
      }
    }
  },
  "showSpurCount": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/ShowSpurCountRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/SpurCount"
      }
    }
  },
  "createMarkerInfo": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "task_id": {
            "type": "string"
          }
        },
        "required": [
          "task_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/EmptyObject"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "listFolder": {
    "request": {
      "body": {
        "$ref": "koomap#/$defs/ListFolderRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/ObliqueFolderPage"
      }
    }
  },
  "listReal3DProducts": {
    "request": {
      "query": {
        "type": "object",
        "properties": {
          "offset": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "maximum": 2147483647
          },
          "limit": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 100
          },
          "product_name": {
            "type": "string"
          },
          "product_id": {
            "type": "string"
          }
        },
        "required": []
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DProductPage"
      }
    }
  },
  "deleteReal3DProduct": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "product_id": {
            "type": "string"
          }
        },
        "required": [
          "product_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/EmptyObject"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "listReal3DRefineProducts": {
    "request": {
      "query": {
        "type": "object",
        "properties": {
          "offset": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "maximum": 2147483647
          },
          "limit": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 100
          },
          "refine_product_id": {
            "type": "string"
          },
          "task_name": {
            "type": "string"
          },
          "subtask_name": {
            "type": "string"
          },
          "subtask_create_time_from": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "subtask_create_time_to": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "subtask_completed_time_from": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "subtask_completed_time_to": {
            "$ref": "koomap#/$defs/UtcTime"
          },
          "order_by": {
            "$ref": "koomap#/$defs/Real3DRefineProductOrder"
          }
        },
        "required": []
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Real3DRefineProductPage"
      }
    }
  },
  "deleteReal3DRefineProduct": {
    "request": {
      "path": {
        "type": "object",
        "properties": {
          "refine_product_id": {
            "type": "string"
          }
        },
        "required": [
          "refine_product_id"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/EmptyObject"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/Acknowledgement"
      }
    }
  },
  "startVps": {
    "request": {
      "header": {
        "type": "object",
        "properties": {
          "X-Trace-Id": {
            "type": "string"
          },
          "App-Id": {
            "type": "string"
          },
          "Uuid": {
            "type": "string",
            "minLength": 1
          }
        },
        "required": [
          "Uuid"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/StartVpsRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/VpsResult"
      }
    }
  },
  "startNavi": {
    "request": {
      "header": {
        "type": "object",
        "properties": {
          "X-Trace-Id": {
            "type": "string"
          },
          "App-Id": {
            "type": "string"
          },
          "Uuid": {
            "type": "string",
            "minLength": 1
          }
        },
        "required": [
          "Uuid"
        ]
      },
      "body": {
        "$ref": "koomap#/$defs/StartNaviRequest"
      }
    },
    "answers": {
      "200": {
        "$ref": "koomap#/$defs/NaviResult"
      }
    }
  }
}
