use koomap::apis::configuration::{ApiKey, Configuration};
use koomap::apis::workspaces_api::{CreateCommonWorkspaceParams, ListCommonWorkspaceParams};
use koomap::apis::{Api, ApiClient};
use koomap::models::{ApiErrorBody, CreateCommonWorkspaceRequest};
use std::{env, error::Error, sync::Arc};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let koomap = ApiClient::new(Arc::new(Configuration {
        base_path: env::var("KOOMAP_URL").unwrap_or("http://127.0.0.1:4010".to_owned()),
        api_key: Some(ApiKey {
            prefix: None,
            key: env::var("KOOMAP_TOKEN").unwrap_or("any".to_owned()),
        }),
        ..Configuration::default()
    }));
    let workspaces = koomap.workspaces_api();

    let request = CreateCommonWorkspaceRequest::new("测试空间".to_owned());
    let params = CreateCommonWorkspaceParams::builder()
        .create_common_workspace_request(request)
        .build();
    match workspaces.create_common_workspace(params).await {
        Ok(workspace) => println!("{} {}", workspace.workspace_id, workspace.workspace_name),
        Err(error) => match koomap::error_body::<ApiErrorBody, _>(&error) {
            Some(body) if body.error_code == "KMP.00011105" => {
                println!("Another workspace has this name.")
            }
            Some(body) => println!("{} {}", body.error_code, body.error_msg),
            None => return Err(error.into()),
        },
    }

    let params = ListCommonWorkspaceParams::builder().limit(10).build();
    for workspace in workspaces.list_common_workspace(params).await?.data {
        println!("{}", workspace.workspace_name);
    }
    Ok(())
}
