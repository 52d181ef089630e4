// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/config_changes.h"
#include "admin/writes.h"

namespace odradek::admin {

/// Plans changes of a configuration: reads what it is, works out what comes of them, and lets the broker check them
/// (validate_only), whose refusal stands in the plan. Errors, nothing was sent then: as plan_changes(); NotFound;
/// Unsupported before 0.11; those of the connection.
base::Task<base::Result<ConfigPlan>> plan_configs(Access access, Resource resource, std::vector<ConfigChange> changes);

/// Carries a plan out (IncrementalAlterConfigs from 2.3; before, AlterConfigs with every setting that the thing has of
/// its own, read a moment before: what others change in between is lost, and the remark says so). The request is sent
/// once: where its answer is lost, the configuration is read. Errors, nothing was sent then: Conflict where what the
/// plan was made on has changed since; Unsupported, ReadOnly; those of the connection.
base::Task<base::Result<WriteResult>> apply_configs(Access access, ConfigPlan plan, WriteOptions options = {});

} // namespace odradek::admin
