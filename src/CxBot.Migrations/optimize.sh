#!/usr/bin/env bash
# Renews the compiled models of both databases, which spare a cold start the building of the model.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

rm -rf src/CxBot.Core/Storage/CompiledModels

dotnet tool restore
dotnet build src/CxBot.Migrations
for provider in Sqlite Postgres; do
    dotnet ef dbcontext optimize --no-build \
        --project src/CxBot.Core --startup-project src/CxBot.Migrations \
        --context "${provider}CxDb" \
        --output-dir "Storage/CompiledModels/$provider" --namespace "CxBot.Core.Storage.CompiledModels.$provider"
done
