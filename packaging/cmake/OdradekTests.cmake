# SPDX-License-Identifier: GPL-3.0-or-later
# The functions that make a folder of tests take part in ctest. Each test has labels and a time limit.
#
# Labels: tidy, unit, session, ui, window, sim, cli, headers, lint, package, bench, clients, cluster; fuzz and sanitizer in
# the sanitized trees. A sanitized tree takes only the tests whose labels stand in ODRADEK_TEST_LABELS, and puts
# ODRADEK_TEST_PREFIX before their names, so that one ctest can run several trees at once (tests/run does).
include_guard(GLOBAL)

set(ODRADEK_TEST_PREFIX "" CACHE STRING "Put before the name of each test")
set(ODRADEK_TEST_LABELS "" CACHE STRING "Only tests with one of these labels; empty: all")

# Tests never touch the user's own settings, nor need a display, and sanitizers speak clearly.
set(ODRADEK_TEST_HOME ${CMAKE_BINARY_DIR}/tests/home)
file(MAKE_DIRECTORY ${ODRADEK_TEST_HOME}/runtime)
file(CHMOD ${ODRADEK_TEST_HOME}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(ODRADEK_TEST_ENVIRONMENT
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
    XDG_CONFIG_HOME=${ODRADEK_TEST_HOME}/config XDG_STATE_HOME=${ODRADEK_TEST_HOME}/state
    XDG_CACHE_HOME=${ODRADEK_TEST_HOME}/cache XDG_DATA_HOME=${ODRADEK_TEST_HOME}/data
    XDG_RUNTIME_DIR=${ODRADEK_TEST_HOME}/runtime
    ODRADEK_BUILD=${CMAKE_BINARY_DIR}
    ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1
    LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers/lsan.supp:print_suppressions=0
    UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers/tsan.supp:halt_on_error=1:second_deadlock_stack=1)

# Sets <result> to whether this tree runs tests with these labels.
function(odradek_takes_part result)
    set(takes NO)
    if(NOT ODRADEK_TEST_LABELS)
        set(takes YES)
    endif()
    foreach(label IN LISTS ARGN)
        if(label IN_LIST ODRADEK_TEST_LABELS)
            set(takes YES)
        endif()
    endforeach()
    set(${result} ${takes} PARENT_SCOPE)
endfunction()

# What fails fast and cheaply comes first. Then real brokers, which wait a lot, beside the build of the sanitized trees,
# which never waits. Label and weight, the heaviest first.
set(odradek_weights tidy 900 unit 800 session 700 ui 700 cli 600 sim 600 window 500 package 400 headers 400 lint 400
    clients 300 cluster 300)

# odradek_order_test(<test> <labels…>): when a test runs, and beside which others it may.
function(odradek_order_test test)
    foreach(label IN LISTS ARGN)
        list(FIND odradek_weights ${label} at)
        if(at GREATER_EQUAL 0 AND NOT ODRADEK_TEST_PREFIX)
            math(EXPR at "${at} + 1")
            list(GET odradek_weights ${at} weight)
            set_property(TEST ${test} PROPERTY COST ${weight})
        endif()
    endforeach()
    set(locks)
    # They share one home, in which the programs keep profiles and settings.
    if("session" IN_LIST ARGN OR "ui" IN_LIST ARGN OR "window" IN_LIST ARGN OR "cli" IN_LIST ARGN)
        list(APPEND locks ${ODRADEK_TEST_PREFIX}home)
    endif()
    # One test at a time fetches things of other people and runs them.
    if("clients" IN_LIST ARGN OR "cluster" IN_LIST ARGN OR test MATCHES "unit_wire$")
        list(APPEND locks foreign)
    endif()
    # They build in this tree.
    if("headers" IN_LIST ARGN OR "lint" IN_LIST ARGN OR "package" IN_LIST ARGN OR test STREQUAL "start_again")
        list(APPEND locks tree)
    endif()
    set_property(TEST ${test} PROPERTY RESOURCE_LOCK ${locks})
endfunction()

# odradek_script_test(<name> COMMAND … [LABELS …] [TIMEOUT seconds] [NEEDS targets…] [PROPERTIES key value…]): a command
# as a test. NEEDS names the targets that must be built for it. Default limit: 120 s.
function(odradek_script_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "COMMAND;LABELS;NEEDS;PROPERTIES" ${ARGN})
    odradek_takes_part(takes_part ${arg_LABELS})
    if(NOT takes_part)
        return()
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set(test ${ODRADEK_TEST_PREFIX}${name})
    add_test(NAME ${test} COMMAND ${arg_COMMAND} WORKING_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    set_tests_properties(${test} PROPERTIES
        LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "${ODRADEK_TEST_ENVIRONMENT}" ${arg_PROPERTIES})
    odradek_order_test(${test} ${arg_LABELS})
    if(ODRADEK_TEST_PREFIX)
        set_tests_properties(${test} PROPERTIES FIXTURES_REQUIRED ${ODRADEK_TEST_PREFIX}tree)
    endif()
    if(arg_NEEDS)
        add_dependencies(odradek_tests ${arg_NEEDS})
    endif()
endfunction()

# odradek_test(<name> [LABELS …] [LIBS …] [TIMEOUT seconds] [PROPERTIES key value…]): the sources of this folder as one
# test program test_<name>. Sources with Q_OBJECT need CMAKE_AUTOMOC in the folder, as everywhere. Tests of the engine
# share one precompiled header, which halves their compile time.
function(odradek_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LABELS;LIBS;PROPERTIES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    odradek_takes_part(takes_part ${arg_LABELS})
    if(NOT sources OR NOT takes_part)
        return()
    endif()
    add_executable(test_${name} ${sources})
    odradek_join(test_${name})
    target_link_libraries(test_${name} PRIVATE ${arg_LIBS})
    # What is tested is optimised; the tests themselves compile a sixth faster with less.
    target_compile_options(test_${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    if("unit" IN_LIST arg_LABELS)
        target_precompile_headers(test_${name} REUSE_FROM odradek_testing)
    endif()
    # Of hundreds of tests what failed is worth a line: a log that is cut off still names it.
    odradek_script_test(${name} COMMAND test_${name} --gtest_brief=1 LABELS ${arg_LABELS} TIMEOUT ${arg_TIMEOUT}
        NEEDS test_${name} PROPERTIES ${arg_PROPERTIES})
endfunction()
